import type { PdfItem, PdfPage } from './pdfPage'

/** A line of a page, or one cell of a row. Offsets of its links are in its text. */
export type PdfLine = {
  readonly page: number
  readonly text: string
  readonly links: readonly { readonly start: number; readonly end: number; readonly address: string }[]
  readonly left: number
  readonly right: number
  /** The baseline, in points from the top. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly cell: boolean
}

/** A gap that a word space can hardly be, in ems; a table's column may begin behind it. */
const columnGap = 3

const superscripts = new Map(Array.from('0123456789', (digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)]))

/** The size that most characters of a line have. */
function mainSize(items: readonly PdfItem[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of items) counts.set(size, (counts.get(size) ?? 0) + text.trim().length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Composes a line's text. Raised small figures become superscript ones, lest a note's number ends up in a sum. */
function composeLine(items: readonly PdfItem[], page: number): PdfLine {
  const size = mainSize(items)
  const base = items.find((item) => item.size === size) ?? items[0]
  let text = ''
  let end = Number.NaN
  const links: { start: number; end: number; address: string }[] = []
  for (const item of items) {
    const gap = item.rightToLeft ? end - (item.x + item.width) : item.x - end
    if (gap > size * 0.2 && !/\s$/.test(text) && !/^\s/.test(item.text)) text += ' '
    const isRaised = item.size < size * 0.8 && base !== undefined && item.y < base.y - size * 0.12
    const start = text.length
    text += isRaised ? item.text.replace(/\d/g, (digit) => superscripts.get(digit) ?? digit) : item.text
    end = item.rightToLeft ? item.x : item.x + item.width
    if (item.address === '' || item.text.trim() === '') continue
    const last = links.at(-1)
    if (last?.address === item.address && text.slice(last.end, start).trim() === '') last.end = text.length
    else links.push({ start, end: text.length, address: item.address })
  }
  const inked = items.filter((item) => item.text.trim() !== '')
  return {
    page,
    text,
    links,
    left: Math.min(...inked.map((item) => item.x)),
    right: Math.max(...inked.map((item) => item.x + item.width)),
    y: base?.y ?? 0,
    size,
    bold: inked.length > 0 && inked.every((item) => item.bold),
    cell: false,
  }
}

/** Parts a page's items into rows of segments: one segment for running text, several where wide gaps stand. */
function partRows(items: readonly PdfItem[]): readonly (readonly (readonly PdfItem[])[])[] {
  const rows: PdfItem[][][] = []
  let before: PdfItem | null = null
  for (const item of items) {
    const gap = before === null || item.rightToLeft ? 0 : item.x - (before.x + before.width)
    const largest = Math.max(item.size, before?.size ?? 0)
    const sameLine = before !== null && Math.abs(item.y - before.y) < largest * 0.5 && gap > -largest * 2
    if (!sameLine) rows.push([[item]])
    else if (item.text.trim() === '' && item.width > item.size * columnGap) rows.at(-1)?.push([])
    else if (gap > item.size * columnGap) rows.at(-1)?.push([item])
    else rows.at(-1)?.at(-1)?.push(item)
    before = item
  }
  return rows
    .map((row) => row.filter((segment) => segment.some((item) => item.text.trim() !== '')))
    .filter((row) => row.length > 0)
}

/** The widest space that justifying leaves between words, in ems. */
const widestSpace = 6

/** Wide spaces all alike between single words: a justified line, not a row. */
function isJustified(row: readonly PdfLine[]): boolean {
  const gaps = row.slice(1).map((segment, index) => segment.left - (row[index]?.right ?? 0))
  return (
    row.every(({ text, size }) => !/\S\s+\S/.test(text) && Math.max(...gaps) < size * widestSpace) &&
    Math.max(...gaps) - Math.min(...gaps) < 1
  )
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 2

/**
 * Says whether every segment of a row begins or ends where that of a near row does: they are a table's columns. Two
 * justified lines end at the same place too, so of two segments the second has to begin there.
 */
const isAligned = (row: readonly PdfLine[], near: readonly (readonly PdfLine[])[]): boolean =>
  near.some(
    (other) =>
      other !== row &&
      other.length === row.length &&
      row.every((cell, index) => {
        const peer = other[index]
        if (!peer) return false
        const mayEnd = row.length > 2 || index === 0
        return isNear(cell.left, peer.left) || (mayEnd && isNear(cell.right, peer.right))
      }),
  )

/** Lays a page's text out in lines, in the order in which the page draws them; turned text is not among them. */
export function layLines(page: PdfPage, number: number): readonly PdfLine[] {
  const rows = partRows(page.items.filter((item) => !item.turned))
  const composed = rows.map((row) => row.map((segment) => composeLine(segment, number)))
  return composed.flatMap((row, index): readonly PdfLine[] => {
    if (row.length === 1) return row
    if (!isJustified(row) && isAligned(row, composed.slice(Math.max(0, index - 3), index + 4))) {
      return row.map((line) => ({ ...line, cell: true }))
    }
    // Justified text with wide spaces.
    return [composeLine(rows[index]?.flat() ?? [], number)]
  })
}

/** The text that lies against a page's other text, as the page draws it; empty where there is none. */
export const turnedText = (page: PdfPage): string =>
  page.items
    .filter((item) => item.turned)
    .map((item) => item.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
