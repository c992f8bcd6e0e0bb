/** Names that Windows keeps for devices, with or without an ending (Microsoft, Naming Files, Paths, and Namespaces). */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/i
/** What some system does not take in a name, or what hides what the name is: separators, what is invisible or turns the text. */
const unfit = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]+/gu
/** Bytes of UTF-8; file systems stop at 255, and a person may want to add a few words. */
const longest = 200

/** A file name that every system takes, its ending kept; what the window suggests is not trusted to be one. */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  let stem = ''
  for (const sign of plain.slice(0, plain.length - ending.length)) {
    if (Buffer.byteLength(stem + sign) > longest) break
    stem += sign
  }
  return `${stem.replace(/[\s.]+$/, '') || 'Stet'}${ending}`.replace(reserved, '_$&')
}
