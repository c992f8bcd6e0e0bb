import { firstIndex } from '../firstIndex'

/**
 * Makes the function that turns UTF-16 offsets of a text into offsets in Unicode code points, as W3C selectors count
 * them (Selectors and States, 2.2.2). An offset inside a surrogate pair counts as the one before it.
 */
export function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  const ends: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) ends.push(match.index + 2)
  return (offset) => {
    const pairs = firstIndex(ends.length, (at) => (ends[at] ?? 0) > offset)
    const inside = ends[pairs] === offset + 1 ? 1 : 0
    return offset - pairs - inside
  }
}
