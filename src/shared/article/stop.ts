import { bit, isAt, skip } from './characters'

/** One run of stops that may end a sentence, and what stands around it. Offsets are UTF-16 units. */
export type Stop = {
  /** Where the sentence began that it may end. */
  readonly sentence: number
  readonly start: number
  /** After the last stop. */
  readonly end: number
  /** After the quotation marks, brackets, footnote marks and emoticons that follow it. */
  readonly closed: number
  /** The next character that is not white space, or the block's end. */
  readonly next: number
}

// A footnote or editor's mark, an emoticon, or a guillemet set off by a space, as French sets it.
const appended =
  /\s{0,2}\[(?:\d{1,3}|[a-z ]{1,24}|…|\.\.\.)\](?!\()|[¹²³⁰⁴-⁹]+|\s?[:;]-?[()DP]+(?=\s|$)|[ \u00a0\u202f]»(?=[\s,.;:)]|$)/uy
const spacedStops = /(?:[ \u00a0]?[.!?]){1,40}/uy
const attachedThenSpaced = /\.(?=[ \u00a0]\.[ \u00a0]\.[ \u00a0]\.\s+["'“‘(]?\p{Lu})/uy

// "innovation.23 The next": a footnote mark that has lost its raised position.
const loweredMark = /(?<=\p{Ll}{4}\.|[)\]"”]\.)\d{1,3}(?=\s+["“(]?\p{Lu})/uy

function match(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : at
}

function endOfRun(text: string, start: number, end: number): number {
  let at = skip(text, start, end, bit.stop)
  if (at + 1 >= end || !isAt(text, at, bit.space) || !isAt(text, at + 1, bit.stop)) return at
  const attached = match(attachedThenSpaced, text, start, end)
  if (attached > start && !isAt(text, start - 1, bit.space)) return attached
  for (;;) {
    const to = skip(text, match(spacedStops, text, at, end), end, bit.stop)
    if (to === at) return at
    at = to
  }
}

// The units that what is appended can begin with, after a space or not: most sentences need no closer look.
const mayAppend = new Set('[:;»¹²³⁰⁴⁵⁶⁷⁸⁹')

function endOfAppended(text: string, at: number, end: number): number {
  let closed = at
  while (closed < end) {
    const first = isAt(text, closed, bit.space)
      ? skip(text, closed, Math.min(end, closed + 2), bit.space)
      : closed
    if (!mayAppend.has(text.charAt(first))) return closed
    const more = match(appended, text, closed, end)
    if (more === closed) return closed
    closed = skip(text, more, end, bit.closer)
  }
  return closed
}

/** Reads the run of stops that begins at `start`, up to the block's `end`. */
export function readStop(text: string, sentence: number, start: number, end: number): Stop {
  const to = endOfRun(text, start, end)
  const quoted = skip(text, to, end, bit.closer)
  const marked = isAt(text, quoted, bit.digit) ? match(loweredMark, text, quoted, end) : quoted
  const closed = endOfAppended(text, marked, end)
  return { sentence, start, end: to, closed, next: skip(text, closed, end, bit.space) }
}
