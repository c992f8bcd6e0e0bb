import type { BlockKind } from '../../../shared/records/block'
import { unbrokenWords, joinLines, type Joined } from './joinLines'
import { bullet, groupParagraphs, type LineGroup } from './groupParagraphs'
import type { PdfLine } from './layLines'

/** A block of a PDF. */
export type PdfBlock = Joined & {
  readonly kind: BlockKind
  readonly level: number
  /** Lies against the page's other text: a stamp, a margin's note. */
  readonly turned: boolean
}

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

type Sizes = { readonly body: number; readonly headings: readonly number[] }

function shapeOfGroup(
  { lines, cell }: LineGroup,
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
 * runs over the page.
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
  const groups = [...groupParagraphs(all.filter((line) => !apart.has(line))), ...groupParagraphs(notes)]
  const larger = new Set(
    groups.flatMap(({ lines }) =>
      lines.filter(({ size }) => size > body * 1.15).map(({ size }) => Math.round(size)),
    ),
  )
  const sizes = { body, headings: [...larger].sort((a, b) => b - a) }
  return groups.map((group) => {
    const joined = joinLines(group.lines, known)
    return { ...joined, ...shapeOfGroup(group, joined.text, sizes), turned: false }
  })
}
