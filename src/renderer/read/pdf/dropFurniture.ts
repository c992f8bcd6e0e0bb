import type { PdfLine } from './layLines'

/** The share of a page's height at its top and foot where running heads stand; the outermost line may stand twice as deep. */
const zone = 0.13

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|p\.|s\.|pagina|página)\s*)?(\d{1,4})(?:\s*(?:of|\/|von|de|di|\|)\s*\d{1,4})?[-–—|\s]*$/iu

/** What two running heads have in common when only the page number differs. */
const patternOf = (line: PdfLine, top: boolean) =>
  `${top ? 'top' : 'foot'} ${line.text.trim().replace(/\d+/g, '#')}`

/**
 * Leaves out running heads, feet and page numbers: lines at a page's edge that come again, but for their numbers, on
 * a third of the pages (at least two), or that count the pages.
 */
export function dropFurniture(
  pages: readonly (readonly PdfLine[])[],
  heights: readonly number[],
): readonly (readonly PdfLine[])[] {
  const edges = pages.map((lines) => {
    const places = lines.map((line) => line.y)
    return { first: Math.min(...places), last: Math.max(...places) }
  })
  const share = (line: PdfLine) => line.y / (heights[line.page] ?? 1)
  const isTop = (line: PdfLine) =>
    share(line) < zone ||
    (share(line) < zone * 2 && line.y - (edges[line.page]?.first ?? 0) < line.size * 0.5)
  const isFoot = (line: PdfLine) =>
    share(line) > 1 - zone ||
    (share(line) > 1 - zone * 2 && (edges[line.page]?.last ?? 0) - line.y < line.size * 0.5)
  const pagesByPattern = new Map<string, Set<number>>()
  const pagesByCount = new Map<number, Set<number>>()
  const note = <Key>(map: Map<Key, Set<number>>, key: Key, page: number) =>
    map.set(key, (map.get(key) ?? new Set<number>()).add(page))
  const countOf = (line: PdfLine) => {
    const [, written] = pageNumber.exec(line.text.trim()) ?? []
    return written === undefined ? null : Number(written) - line.page
  }
  for (const line of pages.flat()) {
    if (!isTop(line) && !isFoot(line)) continue
    note(pagesByPattern, patternOf(line, isTop(line)), line.page)
    const count = countOf(line)
    if (count !== null) note(pagesByCount, count, line.page)
  }
  const needed = Math.max(2, Math.ceil(pages.length / 3))
  const isFurniture = (line: PdfLine) => {
    if (!isTop(line) && !isFoot(line)) return false
    if ((pagesByPattern.get(patternOf(line, isTop(line)))?.size ?? 0) >= needed) return true
    const count = countOf(line)
    if (count === null) return false
    return (pagesByCount.get(count)?.size ?? 0) >= 2 || (pages.length === 1 && count === 1)
  }
  return pages.map((lines) => lines.filter((line) => !isFurniture(line)))
}
