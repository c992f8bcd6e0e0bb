import type { PdfLine } from './layLines'

/** Where the column of a line begins and ends, as the lines around it show. */
export type Edges = { readonly left: number; readonly right: number }

/** How many lines before and after show the column; farther off another layout may begin on the same page. */
const reach = 12

/** The edges of every line's column, by lines of its size that begin near its left edge. */
export function columnEdges(lines: readonly PdfLine[]): readonly Edges[] {
  return lines.map((line, index) => {
    let { left, right } = line
    for (const near of lines.slice(Math.max(0, index - reach), index + reach + 1)) {
      const isPeer =
        near.page === line.page &&
        Math.abs(near.size - line.size) <= 0.5 &&
        Math.abs(near.left - line.left) < line.size * 3
      if (!isPeer) continue
      left = Math.min(left, near.left)
      right = Math.max(right, near.right)
    }
    return { left, right }
  })
}
