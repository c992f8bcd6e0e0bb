import { columnEdges, type Edges } from './columnEdges'
import type { PdfLine } from './layLines'

/** Lines that make one block. */
export type LineGroup = { readonly lines: readonly PdfLine[]; readonly cell: boolean }

/** How list items begin: with a bullet (also those of the Symbol font), a number or a letter. */
export const bullet = /^\s*(?:[•‣▪●◦·\uF0B7\uF0A7*–-]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/u
/** Bullets that are nothing else; a dash or a number may as well begin any line of a sentence. */
const plainBullet = /^\s*[•‣▪●◦\uF0B7\uF0A7]/u
const sentenceEnd = /[.!?…:。！？]["'”’»)\]\u2070\u00B9\u00B2\u00B3\u2074-\u2079]*$/u
const sentenceStart = /^[\p{Lu}\d"“„«]/u

const isSameColumn = (a: PdfLine, b: PdfLine) =>
  a.page === b.page && b.y > a.y && Math.min(a.right, b.right) > Math.max(a.left, b.left)

/** The usual distance of two lines of a paragraph, in ems of their size: the most frequent one. */
function usualLeading(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || !isSameColumn(before, line) || Math.abs(before.size - line.size) > 0.5) return
    const leading = Math.round(((line.y - before.y) / line.size) * 20) / 20
    if (leading < 3) counts.set(leading, (counts.get(leading) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2
}

/** Says whether a line ends early: the next one's first word would have fitted, with some room. */
function endsEarly(line: PdfLine, next: PdfLine, { right }: Edges): boolean {
  const first = /^\s*\S+/.exec(next.text)?.[0] ?? ''
  const width = ((next.right - next.left) * first.length) / Math.max(1, next.text.length)
  return line.right + width + line.size < right
}

/** Says whether a line ends long before its column does, as no line inside a paragraph would. */
const isShort = (line: PdfLine, { left, right }: Edges) => line.right - left < (right - left) * 0.6

/** Says whether a line's left edge parts it from a paragraph in the same column. */
function isSetOff(lines: readonly PdfLine[], line: PdfLine, edges: Edges, early: boolean): boolean {
  const before = lines.at(-1)
  if (!before || bullet.test(lines[0]?.text ?? '')) return false
  const step = line.size * 0.8
  // The first line of a paragraph is indented or hangs; the others show where its left edge is in this column.
  const inner = lines.slice(1).filter((one) => isSameColumn(one, line))
  const left = inner.length === 0 ? before.left : Math.min(...inner.map((one) => one.left))
  if (line.left > left + step) return true
  if (inner.length > 0 && line.left < left - step) return true
  // Two indented lines are two paragraphs of one line each, or stand in a quotation, whose lines are full.
  return line.left > edges.left + step && early
}

/** Says whether a line begins a block of its own after the lines of `group`. */
function beginsBlock({ lines, cell }: LineGroup, line: PdfLine, edges: Edges, leading: number): boolean {
  const before = lines.at(-1)
  if (!before || line.cell || cell || plainBullet.test(line.text)) return true
  if (Math.abs(line.size - before.size) > before.size * 0.08 || line.bold !== before.bold) return true
  const isWhole = sentenceEnd.test(before.text.trim())
  if (bullet.test(line.text) && (isWhole || bullet.test(lines[0]?.text ?? ''))) return true
  // A new column or page: what is not whole goes on.
  if (!isSameColumn(before, line)) return isWhole || line.y - before.y > line.size * 3
  if (line.y - before.y > line.size * leading * 1.3) return true
  const early = endsEarly(before, line, edges)
  if (isSetOff(lines, line, edges, early)) return true
  return early && (isWhole || (isShort(before, edges) && sentenceStart.test(line.text.trim())))
}

/** Groups a document's lines into paragraphs, by leading, indent, size, weight and lines that end early. */
export function groupParagraphs(lines: readonly PdfLine[]): readonly LineGroup[] {
  const leading = usualLeading(lines)
  const edges = columnEdges(lines)
  const groups: { lines: PdfLine[]; cell: boolean }[] = []
  lines.forEach((line, index) => {
    const open = groups.at(-1)
    // The column is that of the line before: it is what may have ended early.
    const around = edges[index - 1] ?? { left: line.left, right: line.right }
    if (!open || beginsBlock(open, line, around, leading)) groups.push({ lines: [line], cell: line.cell })
    else open.lines.push(line)
  })
  return groups
}
