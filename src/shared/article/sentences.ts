import type { Block } from '../records/block'
import type { Span } from '../records/place'
import { abbreviationsOf } from './abbreviations'
import { endsSentence, type Rules, type Stop } from './boundary'
import { bit, characterTable, skip, skipBack } from './characters'
import { startersOf } from './starters'

const footnote = /\[[\w ,:-]{1,8}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+/y
const triggers = bit.stop | bit.bullet | bit.opener | bit.closer
const longestGuard = 400

function rulesOf(language: string): Rules {
  const primary = language.split('-', 1)[0]?.toLowerCase() || 'en'
  return { language: primary, abbreviations: abbreviationsOf(primary), starters: startersOf(primary) }
}

function readStop(text: string, sentence: number, start: number, end: number): Stop {
  let to = skip(text, start, end, bit.stop)
  for (;;) {
    const next = skip(text, to, Math.min(end, to + 3), bit.space)
    if (next === to || text[next] !== '.' || text[to - 1] !== '.') break
    const more = skip(text, next, end, bit.stop)
    to = more
  }
  let closed = skip(text, to, end, bit.closer)
  footnote.lastIndex = closed
  while (footnote.test(text) && footnote.lastIndex <= end) closed = footnote.lastIndex
  return { sentence, start, end: to, closed, next: skip(text, closed, end, bit.space) }
}

/** Where the bracket or quotation mark that opens at an offset closes, or -1 when that is too far or never. */
function closes(text: string, at: number, end: number): number {
  const mark = text.charAt(at)
  const close = { '(': ')', '[': ']', '“': '”', '«': '»', '„': '“', '"': '"' }[mark]
  if (close === undefined) return -1
  const limit = Math.min(end, at + longestGuard)
  for (let to = at + 1; to < limit; to++) if (text.charAt(to) === close) return to
  return -1
}

/**
 * Finds the sentences of one block. It sees nothing but the block's own text, so an edit elsewhere changes nothing here.
 */
export function splitSentencesOfBlock(
  text: string,
  block: Pick<Block, 'start' | 'end'>,
  language: string,
): Span[] {
  const found: Span[] = []
  const rules = rulesOf(language)
  const table = characterTable()
  const end = skipBack(text, Math.min(block.end, text.length), block.start, bit.space)
  let start = skip(text, block.start, end, bit.space)
  let at = start
  let guard = -1
  const cut = (to: number, next: number): void => {
    found.push({ start, end: skipBack(text, to, start, bit.space) })
    start = next
  }
  while (at < end) {
    const bits = (table[text.charCodeAt(at)] ?? 0) & triggers
    if (bits === 0) {
      at++
    } else if ((bits & bit.stop) !== 0) {
      const stop = readStop(text, start, at, end)
      at = stop.end
      if (stop.closed > guard && endsSentence(text, stop, end, rules)) {
        cut(stop.closed, stop.next)
        at = stop.next
      }
    } else if ((bits & bit.bullet) !== 0) {
      if (at > start && at > guard) cut(at, at)
      at++
    } else {
      if (at >= guard && at > start && (bits & bit.opener) !== 0)
        guard = Math.max(guard, closes(text, at, end))
      at++
    }
  }
  if (start < end) found.push({ start, end })
  return found
}

/**
 * Finds the sentences of all blocks, in order: they do not overlap, never cross a block's end, and hold every character
 * that is not white space. `language`: BCP 47 tag, English when empty; offsets are UTF-16 units. Linear in the text.
 */
export function splitSentences(text: string, blocks: readonly Block[], language: string): Span[] {
  return blocks.flatMap((block) => splitSentencesOfBlock(text, block, language))
}
