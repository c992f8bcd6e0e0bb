const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml'

/** What is said of a comment in the extended part: the id of its last paragraph, and whether it is resolved. */
export type ResolvedMark = { readonly paragraphId: string; readonly isResolved: boolean }

/** Puts markup before the end of a part's root element, also when that is written as empty. */
export function append(part: string, markup: string): string {
  const end = part.lastIndexOf('</')
  if (end >= 0) return part.slice(0, end) + markup + part.slice(end)
  return part.replace(
    /<([^\s/>?!]+)([^<>]*)\/>\s*$/,
    (_whole, name: string, rest: string) => `<${name}${rest}>${markup}</${name}>`,
  )
}

/** A comment's mark in the extended part, as resolved. */
function asDone(tag: string, prefix: string): string {
  const done = new RegExp(`(\\s${prefix}:done=["'])[^"']*`)
  return done.test(tag) ? tag.replace(done, '$11') : tag.replace(/\/?>$/, ` ${prefix}:done="1"$&`)
}

/**
 * The extended part, which says what is resolved ([MS-DOCX] 2.5.3.2), with what is said of more comments; of one that it
 * has already, what is resolved now is put in. `before` is the part as it was, or null when there was none.
 */
export function withResolved(before: string | null, marks: readonly ResolvedMark[]): string {
  const wanted = new Map(marks.map((mark) => [mark.paragraphId, mark]))
  const part =
    before?.replace(/<([\w.-]+):commentEx\b[^>]*>/g, (tag, prefix: string) => {
      const id = new RegExp(`\\s${prefix}:paraId=["']([^"']*)`).exec(tag)?.[1] ?? ''
      const mark = wanted.get(id)
      wanted.delete(id)
      return mark?.isResolved === true ? asDone(tag, prefix) : tag
    }) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w15:commentsEx xmlns:w15="${w15}"></w15:commentsEx>`
  const added = [...wanted.values()].map(
    ({ paragraphId, isResolved }) =>
      `<w15:commentEx xmlns:w15="${w15}" w15:paraId="${paragraphId}" w15:done="${isResolved ? 1 : 0}"/>`,
  )
  return added.length === 0 ? part : append(part, added.join(''))
}
