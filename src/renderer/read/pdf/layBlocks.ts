import type { BlockKind } from '../../../shared/records/block'
import { unbrokenWords, joinLines, type Joined } from './joinLines'
import type { PdfLine } from './layLines'

/** A block of a PDF. */
export type PdfBlock = Joined & { readonly kind: BlockKind; readonly level: number }

type Group = { readonly lines: PdfLine[]; readonly cell: boolean }

const bullet = /^\s*(?:[•‣▪●◦·\uF0B7\uF0A7*–-]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/u
const sentenceEnd = /[.!?…:]["'”’»)\]\u2070\u00B9\u00B2\u00B3\u2074-\u2079]*$/u
const noteMark = /^(?:[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]|\d{1,3}(?=[\s\p{L}])|[*†‡])/u
const captionStart =
  /^(?:figure|fig\.|table|photo|image|chart|map|source|abbildung|abb\.|tabelle|foto|quelle)\b/iu

/** The size that most characters of the document have. */
function bodySize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

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

/** Where the column of a line ends on the right: at its longest line. */
function columnRight(line: PdfLine, page: readonly PdfLine[]): number {
  const near = page.filter((one) => Math.abs(one.left - line.left) < line.size * 3)
  return Math.max(...near.map((one) => one.right))
}

/** Says whether a line ends early: the next one's first word would have fitted, with some room. */
function endsEarly(line: PdfLine, next: PdfLine, page: readonly PdfLine[]): boolean {
  const first = /^\s*\S+/.exec(next.text)?.[0] ?? ''
  const width = ((next.right - next.left) * first.length) / Math.max(1, next.text.length)
  return line.right + width + line.size < columnRight(line, page)
}

/** Says whether a line ends long before its column does, as no line inside a paragraph would. */
function isShortLine(line: PdfLine, page: readonly PdfLine[]): boolean {
  const right = columnRight(line, page)
  return line.right - line.left < (right - line.left) * 0.6
}

/** Says whether a line begins a block of its own after the lines of `group`. */
function beginsBlock(group: Group, line: PdfLine, page: readonly PdfLine[], leading: number): boolean {
  const before = group.lines.at(-1)
  const first = group.lines[0]
  if (!before || !first) return true
  if (line.cell || group.cell || bullet.test(line.text)) return true
  if (Math.abs(line.size - before.size) > before.size * 0.08 || line.bold !== before.bold) return true
  if (!isSameColumn(before, line))
    return sentenceEnd.test(before.text.trim()) || line.y - before.y > line.size * 3
  if (line.y - before.y > line.size * leading * 1.3) return true
  const isList = bullet.test(first.text)
  // The first line of a paragraph is indented or hangs; the others show where its left edge is in this column.
  const inner = group.lines.slice(1).filter((one) => isSameColumn(one, line))
  const left = isList || inner.length === 0 ? before.left : Math.min(...inner.map((one) => one.left))
  if (line.left > left + line.size * 0.8 && !isList) return true
  if (inner.length > 0 && line.left < left - line.size * 0.8) return true
  if (isShortLine(before, page) && /^[\p{Lu}\d"“„«]/u.test(line.text.trim())) return true
  return sentenceEnd.test(before.text.trim()) && endsEarly(before, line, page)
}

function groupLines(lines: readonly PdfLine[]): readonly Group[] {
  const leading = usualLeading(lines)
  const pages = new Map<number, PdfLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  const groups: Group[] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (!open || beginsBlock(open, line, pages.get(open.lines.at(-1)?.page ?? 0) ?? [], leading))
      groups.push({ lines: [line], cell: line.cell })
    else open.lines.push(line)
  }
  return groups
}

type Sizes = { readonly body: number; readonly headings: readonly number[] }

function shapeOfGroup(
  { lines, cell }: Group,
  text: string,
  sizes: Sizes,
): { kind: BlockKind; level: number } {
  const size = lines[0]?.size ?? 0
  const plain = (kind: BlockKind, level = 0) => ({ kind, level })
  if (cell) return plain('tableCell')
  const rank = sizes.headings.findIndex((one) => Math.abs(one - size) < 0.6)
  if (rank >= 0 && text.length <= 250) return plain('heading', Math.min(6, rank + 1))
  const isBold = lines.every((line) => line.bold)
  if (isBold && lines.length <= 2 && text.length <= 120 && !/[.,;]$/.test(text)) {
    return plain('heading', Math.min(6, sizes.headings.length + 1))
  }
  const isSmall = size < sizes.body * 0.93
  if (isSmall && noteMark.test(text)) return plain('note')
  if (captionStart.test(text) && (isSmall || text.length < 200)) return plain('caption')
  return bullet.test(text) ? plain('listItem', 1) : plain('paragraph')
}

/**
 * Makes blocks of a document's lines, in order; notes at the foot of pages come last, lest they part a paragraph that
 * runs over the page. Paragraphs are told by leading, indent, size, weight and lines that end early.
 */
export function layBlocks(pages: readonly (readonly PdfLine[])[]): readonly PdfBlock[] {
  const all = pages.flat()
  const body = bodySize(all)
  const isNote = (line: PdfLine) => line.size < body * 0.93
  // What follows a note's first line in the same size down the page belongs to it.
  const notes = pages.flatMap((lines) => {
    const first = lines.findIndex(
      (line, at) => isNote(line) && noteMark.test(line.text.trim()) && lines.slice(at).every(isNote),
    )
    return first < 0 ? [] : lines.slice(first)
  })
  const apart = new Set(notes)
  const known = unbrokenWords(all)
  const groups = [...groupLines(all.filter((line) => !apart.has(line))), ...groupLines(notes)]
  const larger = new Set(
    groups.flatMap(({ lines }) =>
      lines.filter(({ size }) => size > body * 1.15).map(({ size }) => Math.round(size)),
    ),
  )
  const sizes = { body, headings: [...larger].sort((a, b) => b - a) }
  return groups.map((group) => {
    const joined = joinLines(group.lines, known)
    return { ...joined, ...shapeOfGroup(group, joined.text, sizes) }
  })
}
