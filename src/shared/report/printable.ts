const unseen = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
const hasUnseen = new RegExp(unseen.source, 'u')

/**
 * Makes a text fit for any format: a control character becomes its picture (U+2400 and up), half a surrogate pair and
 * what is no character become U+FFFD. Tab, line feed and carriage return stay. For all other text nothing changes.
 */
export function printable(text: string): string {
  if (!hasUnseen.test(text)) return text
  return text.replace(unseen, (one) => {
    const code = one.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}
