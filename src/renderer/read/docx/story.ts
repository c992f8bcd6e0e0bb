import { linksIn } from '../findLinks'
import type { RawBlock } from '../reading'
import { openScribe, type Scribe } from '../scribe'
import type { Tally } from '../tally'
import type { Field } from './field'
import type { Element } from './parseXml'
import type { Relations } from './relations'
import type { Styles } from './styles'

/** What reading a part of the document needs to know of the rest. */
export type StoryContext = {
  readonly styles: Styles
  readonly relations: Relations
  /** Whether tracked changes count as made or as not made. */
  readonly changes: 'accepted' | 'rejected'
  /** Ids of tracked changes that are read the other way. */
  readonly apart: ReadonlySet<string>
  readonly tally: Tally
  /** Whether an indented paragraph stands for a quotation in this document. */
  readonly indentIsQuotation: boolean
}

/** A stretch of raw text. */
export type RawSpan = { readonly start: number; readonly end: number }

/** What a part of a document says: its text, and where links, notes and comments stand in it, by raw offsets. */
export type Story = {
  readonly raw: string
  readonly blocks: readonly RawBlock[]
  readonly links: readonly (RawSpan & { readonly address: string })[]
  readonly notes: readonly (RawSpan & { readonly kind: 'footnote' | 'endnote'; readonly id: string })[]
  readonly comments: ReadonlyMap<string, RawSpan>
}

/** The state of a part while it is being read. */
export type Telling = {
  readonly context: StoryContext
  readonly scribe: Scribe
  readonly links: (RawSpan & { address: string })[]
  readonly notes: (RawSpan & { kind: 'footnote' | 'endnote'; id: string })[]
  readonly commentStarts: Map<string, number>
  readonly commentEnds: Map<string, number>
  readonly commentReferences: Map<string, number>
  readonly fields: Field[]
  /** Text boxes met inside the open paragraph; they follow it. */
  readonly boxes: Element[]
  /** Above zero inside text that does not count: struck or not yet made by a tracked change. */
  muted: number
  /** The last characters written to the open block, for the word that a note hangs on. */
  tail: string
}

/** Begins to read a part. */
export const openTelling = (context: StoryContext): Telling => ({
  context,
  scribe: openScribe(),
  links: [],
  notes: [],
  commentStarts: new Map(),
  commentEnds: new Map(),
  commentReferences: new Map(),
  fields: [],
  boxes: [],
  muted: 0,
  tail: '',
})

/** Says whether what comes now is text of the document. */
export const isHeard = (telling: Telling): boolean =>
  telling.muted === 0 && telling.fields.every((field) => field.inResult)

/** Writes text of the document, unless it does not count. */
export function say(telling: Telling, text: string): void {
  if (!isHeard(telling)) return
  telling.scribe.write(text)
  telling.tail = (telling.tail + text).slice(-200)
}

/** Where every comment hangs: from its start mark to its end mark, or where its reference stands. */
function commentSpans(telling: Telling): ReadonlyMap<string, RawSpan> {
  const spans = new Map<string, RawSpan>()
  const ids = [telling.commentStarts, telling.commentEnds, telling.commentReferences].flatMap((marks) => [
    ...marks.keys(),
  ])
  for (const id of new Set(ids)) {
    const reference = telling.commentReferences.get(id)
    const start = telling.commentStarts.get(id) ?? reference ?? telling.commentEnds.get(id) ?? 0
    const end = telling.commentEnds.get(id) ?? reference ?? start
    spans.set(id, end > start ? { start, end } : { start: Math.max(start, end), end: Math.max(start, end) })
  }
  return spans
}

/** Ends the reading of a part. */
export function closeTelling(telling: Telling): Story {
  const { raw, blocks } = telling.scribe.finish()
  return {
    raw,
    blocks,
    links: telling.links,
    notes: telling.notes,
    comments: commentSpans(telling),
  }
}

/** What a story says, its paragraphs parted by single line feeds. */
export const wordsOf = (story: Story): string =>
  story.blocks
    .map((block) => story.raw.slice(block.start, block.end).trim())
    .filter((line) => line !== '')
    .join('\n')

/** The web addresses of a story: those of its links first, then those that stand in its words. */
export const addressesOf = (story: Story): string[] => [
  ...new Set([...story.links.map((link) => link.address), ...linksIn(wordsOf(story))]),
]
