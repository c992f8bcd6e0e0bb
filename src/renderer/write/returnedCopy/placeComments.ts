import type { Block } from '../../../shared/records/block'
import type { Span } from '../../../shared/records/place'
import { keyOf, type DocumentParagraph, type Letter } from './documentText'

/** The first and last letter of the words that a comment hangs on. */
export type Anchor = { readonly first: Letter; readonly last: Letter }

/**
 * Finds the words of a draft in the paragraphs of the document it was read from. Blocks and paragraphs are laid side by
 * side in order, by all that they say but spaces; a block that no paragraph says word for word (a footnote) has none,
 * and its spans are null. Spans and blocks are UTF-16 offsets of `text`.
 */
export function anchorsOf(
  text: string,
  blocks: readonly Block[],
  paragraphs: readonly DocumentParagraph[],
  spans: readonly Span[],
): readonly (Anchor | null)[] {
  const found = new Map<Block, DocumentParagraph>()
  let next = 0
  for (const block of blocks) {
    const key = keyOf(text.slice(block.start, block.end))
    if (key === '') continue
    const at = paragraphs.findIndex((paragraph, index) => index >= next && paragraph.key === key)
    const paragraph = paragraphs[at]
    if (!paragraph) continue
    found.set(block, paragraph)
    next = at + 1
  }
  return spans.map((span) => {
    const block = blocks.find((one) => one.start <= span.start && span.end <= one.end)
    const paragraph = block && found.get(block)
    if (!block || !paragraph) return null
    const before = Array.from(keyOf(text.slice(block.start, span.start))).length
    const length = Array.from(keyOf(text.slice(span.start, span.end))).length
    const first = paragraph.letters[before]
    const last = paragraph.letters[before + length - 1]
    return length > 0 && first && last ? { first, last } : null
  })
}

type Insert = { readonly at: number; readonly parts: string[] }

/**
 * Writes the marks of comments into a document part: `before` and `behind` are the markup of each anchor's beginning and
 * end. A run is parted where its words begin or end inside it, and keeps its properties on both sides.
 */
export function insertMarks(
  xml: string,
  w: string,
  marks: readonly { readonly anchor: Anchor; readonly before: string; readonly behind: string }[],
): string {
  const inserts = new Map<number, Insert>()
  const preserved = new Set<number>()
  const put = (at: number, part: string) => {
    const insert = inserts.get(at) ?? { at, parts: [] }
    insert.parts.push(part)
    inserts.set(at, insert)
  }
  const parted = new Map<number, Letter>()
  const cut = (letter: Letter, at: number, part: string) => {
    put(at, part)
    parted.set(at, letter)
    preserved.add(letter.text.tagEnd)
  }
  // What ends in a place is written before what begins there.
  for (const { anchor, behind } of marks) {
    const { end, run, text } = anchor.last
    if (run.pieces === 1 && end === text.end) put(run.end, behind)
    else cut(anchor.last, end, behind)
  }
  for (const { anchor, before } of marks) {
    const { start, run, text } = anchor.first
    if (run.pieces === 1 && start === text.tagEnd) put(run.start, before)
    else cut(anchor.first, start, before)
  }
  const edits = [...inserts.values()].map(({ at, parts }) => {
    const letter = parted.get(at)
    const inside = parts.join('')
    return {
      at,
      markup: letter
        ? `</${w}:t></${w}:r>${inside}<${w}:r>${letter.run.properties}<${w}:t xml:space="preserve">`
        : inside,
    }
  })
  // The spaces where a text is parted must stay: without this, what reads it may drop them.
  for (const tagEnd of preserved) {
    const tag = xml.slice(xml.lastIndexOf('<', tagEnd - 1), tagEnd)
    if (!tag.includes('xml:space=')) edits.push({ at: tagEnd - 1, markup: ' xml:space="preserve"' })
  }
  const sorted = edits.toSorted((a, b) => a.at - b.at)
  const pieces: string[] = []
  let from = 0
  for (const { at, markup } of sorted) {
    pieces.push(xml.slice(from, at), markup)
    from = at
  }
  return [...pieces, xml.slice(from)].join('')
}
