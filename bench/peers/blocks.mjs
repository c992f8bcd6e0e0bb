/** The blocks of a text, parted by blank lines. */
export const blocksOf = (text) =>
  [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: words, index }) => ({ words, index }))

/** Where words stand that follow each other in a text; what does not stand there is left out. */
export function placesOf(text, parts, offset = 0) {
  let from = 0
  return parts.flatMap((part) => {
    const words = part.trim()
    const at = words ? text.indexOf(words, from) : -1
    if (at < 0) return []
    from = at + words.length
    return [[offset + at, offset + from]]
  })
}
