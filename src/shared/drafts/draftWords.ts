import type { Span } from '../records/place'
import { normaliseWords } from './normaliseWords'
import { startsSentence } from './sentenceStart'
import { wordEnd } from './wordEnd'
import { firstIndex } from '../firstIndex'

/** A draft as the comparison reads it: its whole text and its blocks, in order, in UTF-16 offsets. */
export type DraftText = { readonly text: string; readonly blocks: readonly Span[] }

/** The words of both drafts, numbered: equal words have equal numbers. */
export type Lexicon = { readonly ids: Map<string, number>; readonly words: string[] }

/**
 * The words of one draft, each with its number. A "word" here is also a punctuation mark; a number keeps its sign,
 * currency and per cent, so that "4" never stands for "1.4", "-4" or "$4".
 */
export type DraftWords = {
  /** The draft's text after the one normalisation. */
  readonly text: string
  readonly count: number
  /** Offsets in the normalised text. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Offsets in the draft's own text. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Numbers in the lexicon. */
  readonly ids: Int32Array
  /** 1 where no space parts the word from the one before. */
  readonly glued: Uint8Array
  readonly block: Int32Array
  /** The first word of each sentence, and one more: the count of words. */
  readonly sentences: Uint32Array
  readonly sentenceOf: Uint32Array
}

/** An empty lexicon. */
export const makeLexicon = (): Lexicon => ({ ids: new Map(), words: [] })

function idOf(lexicon: Lexicon, word: string): number {
  const known = lexicon.ids.get(word)
  if (known !== undefined) return known
  const id = lexicon.words.length
  lexicon.ids.set(word, id)
  lexicon.words.push(word)
  return id
}

/** Where the word that ends at `to` in the normalised text ends in the draft: what vanished behind it is not part of it. */
function endInDraft(draft: string, map: Uint32Array, to: number): number {
  const last = map[to - 1] ?? 0
  let end = map[to] ?? last
  while (end > last + 1 && /[\s\u00AD]/.test(draft[end - 1] ?? '')) end--
  return end
}

/** Splits a draft into words and sentences. In: text and blocks; the lexicon grows. Never fails; linear. */
export function readWords(draft: DraftText, lexicon: Lexicon): DraftWords {
  const { text, map } = normaliseWords(draft.text)
  const room = text.length
  const from = new Uint32Array(room)
  const to = new Uint32Array(room)
  let count = 0
  for (let at = 0; at < room;) {
    if (text.charCodeAt(at) === 0x20) at++
    else {
      from[count] = at
      at = wordEnd(text, at)
      to[count++] = at
    }
  }
  const ids = new Int32Array(count)
  const start = new Uint32Array(count)
  const end = new Uint32Array(count)
  const glued = new Uint8Array(count)
  const block = new Int32Array(count)
  const sentences: number[] = []
  const sentenceOf = new Uint32Array(count)
  let blockNow = 0
  let nextBlock = draft.blocks[1]?.start ?? Number.POSITIVE_INFINITY
  for (let at = 0; at < count; at++) {
    const first = from[at] ?? 0
    const last = to[at] ?? 0
    const begin = map[first] ?? 0
    ids[at] = idOf(lexicon, text.slice(first, last))
    start[at] = begin
    end[at] = endInDraft(draft.text, map, last)
    glued[at] = at > 0 && to[at - 1] === first ? 1 : 0
    const blockBefore = blockNow
    while (nextBlock <= begin) nextBlock = draft.blocks[++blockNow + 1]?.start ?? Number.POSITIVE_INFINITY
    block[at] = blockNow
    if (at === 0 || blockNow !== blockBefore || startsSentence(text, from, to, at)) sentences.push(at)
    sentenceOf[at] = sentences.length - 1
  }
  sentences.push(count)
  return {
    text,
    count,
    from: from.slice(0, count),
    to: to.slice(0, count),
    start,
    end,
    ids,
    glued,
    block,
    sentences: Uint32Array.from(sentences),
    sentenceOf,
  }
}

/** The words of `words` that a span of the draft touches: `first` inclusive, `last` exclusive; empty when it touches none. */
export function wordsIn(words: DraftWords, span: Span): { readonly first: number; readonly last: number } {
  const { start, end } = words
  return {
    first: firstIndex(end.length, (at) => (end[at] ?? 0) > span.start),
    last: firstIndex(start.length, (at) => (start[at] ?? 0) >= span.end),
  }
}
