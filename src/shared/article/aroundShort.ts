import { aroundInSentence, type Around } from './aroundInSentence'
import type { Quote } from '../records/place'

const fewWords = 4
// More words before it would push the claim itself out of its cell.
const mostBefore = 3
const alone: Around = { before: '', after: '' }

/**
 * What a quote knows of the sentence around words that are so few that they say nothing alone: "since 1998". Empty on both
 * sides for more words. In: a quote with its context; out: whole words, few before it, for a line with little room.
 */
export function aroundShort({ prefix, exact, suffix }: Quote): Around {
  if (exact.trim().split(/\s+/, fewWords + 1).length > fewWords) return alone
  // Where a quote has less than the most on a side, the text ends there.
  const most = Math.max(prefix.length, suffix.length)
  const start = prefix.length + 1
  const { before, after } = aroundInSentence(
    `\n${prefix}${exact}${suffix}\n`,
    { start, end: start + exact.length },
    most,
  )
  const words = before.match(/\S+\s*/g) ?? []
  return {
    before: words.length > mostBefore ? `…${words.slice(-mostBefore).join('')}` : before,
    after,
  }
}
