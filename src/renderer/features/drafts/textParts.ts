/** As many letters as a field takes without every key being felt: it lays all of them out anew. */
const longestPart = 60_000

/** What parts paragraphs. */
const between = '\n\n'

/** Parts a text between paragraphs so that each part can be edited by itself; one paragraph is never parted. */
export function partText(text: string, longest = longestPart): readonly string[] {
  const parts: string[] = []
  let from = 0
  while (text.length - from > longest) {
    const last = text.lastIndexOf(between, from + longest)
    const end = last > from ? last : text.indexOf(between, from + longest)
    if (end < 0) break
    parts.push(text.slice(from, end))
    from = end + between.length
  }
  return [...parts, text.slice(from)]
}

/** Sets a parted text together again. */
export const joinParts = (parts: readonly string[]): string => parts.join(between)
