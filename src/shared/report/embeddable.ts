const unfit = /[<>&\u2028\u2029]/g

/** A value as JSON that may stand inside a script element of a page: what could end it is written as an escape. */
export const embeddableJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unfit, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
