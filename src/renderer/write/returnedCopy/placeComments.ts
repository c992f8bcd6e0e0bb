import type { Block } from '../../../shared/records/block'
import type { Span } from '../../../shared/records/place'
import { editText } from './editText'
import { keyOf, type DocumentParagraph, type Letter } from './letters'

/** The first and last letter of the words that a comment hangs on, among those of their paragraph. */
export type Anchor = { readonly first: Letter; readonly last: Letter; readonly among: readonly Letter[] }

/**
 * Lays the blocks of a draft and the paragraphs of the document it was read from side by side, in order, by all that
 * they say but spaces. In: what each paragraph says, as `keyOf` writes it. Out: the index of each block's paragraph; a
 * block that no paragraph says word for word (a footnote) has none.
 */
export function layBeside(
  text: string,
  blocks: readonly Block[],
  keys: readonly string[],
): ReadonlyMap<Block, number> {
  const found = new Map<Block, number>()
  let next = 0
  for (const block of blocks) {
    const key = keyOf(text.slice(block.start, block.end))
    const at = key === '' ? -1 : keys.indexOf(key, next)
    if (at < 0) continue
    found.set(block, at)
    next = at + 1
  }
  return found
}

/** The paragraphs of a document by the blocks of the draft that was read from it. */
export function paragraphsOf(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  paragraphs: readonly DocumentParagraph[],
): (span: Span) => { readonly block: Block; readonly paragraph: DocumentParagraph } | null {
  const found = layBeside(
    text,
    blocks,
    paragraphs.map(({ key }) => key),
  )
  return ({ start, end }) => {
    const block = blocks.find((one) => one.start <= start && end <= one.end)
    const paragraph = block && paragraphs[found.get(block) ?? -1]
    return block && paragraph ? { block, paragraph } : null
  }
}

/** Finds the words of a draft in its document; null for a span whose block has no paragraph. Offsets are UTF-16. */
export function anchorsOf(
  draft: { readonly text: string; readonly blocks: readonly Block[] },
  paragraphs: readonly DocumentParagraph[],
  spans: readonly Span[],
): readonly (Anchor | null)[] {
  const find = paragraphsOf(draft, paragraphs)
  return spans.map((span) => {
    const found = find(span)
    if (!found) return null
    const before = Array.from(keyOf(draft.text.slice(found.block.start, span.start))).length
    const length = Array.from(keyOf(draft.text.slice(span.start, span.end))).length
    const among = found.paragraph.letters
    const first = among[before]
    const last = among[before + length - 1]
    return length > 0 && first && last ? { first, last, among } : null
  })
}

/** Ends a run where one of its characters begins or ends, and begins it anew behind what stands between. */
export function partRun(w: string, { run, text }: Letter, between: string): string {
  const [ending, opening] = text ? [`</${text.name}>`, `<${text.name} xml:space="preserve">`] : ['', '']
  return `${ending}</${w}:r>${between}<${w}:r>${run.properties}${opening}`
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
    if (letter.text) preserved.add(letter.text.tagEnd)
  }
  // What ends in a place is written before what begins there.
  for (const { anchor, behind } of marks) {
    const { end, run, text } = anchor.last
    if (run.pieces === 1 && (!text || end === text.end)) put(run.end, behind)
    else cut(anchor.last, end, behind)
  }
  for (const { anchor, before } of marks) {
    const { start, run, text } = anchor.first
    if (run.pieces === 1 && (!text || start === text.tagEnd)) put(run.start, before)
    else cut(anchor.first, start, before)
  }
  const edits = [...inserts.values()].map(({ at, parts }) => {
    const letter = parted.get(at)
    return { at, markup: letter ? partRun(w, letter, parts.join('')) : parts.join('') }
  })
  // The spaces where a text is parted must stay: without this, what reads it may drop them.
  for (const tagEnd of preserved) {
    const tag = xml.slice(xml.lastIndexOf('<', tagEnd - 1), tagEnd)
    if (!tag.includes('xml:space=')) edits.push({ at: tagEnd - 1, markup: ' xml:space="preserve"' })
  }
  return editText(
    xml,
    edits.map(({ at, markup }) => ({ from: at, to: at, markup })),
  )
}
