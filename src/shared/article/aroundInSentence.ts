import type { Span } from '../records/place'

/** The words of a sentence before and after a span of it. */
export type Around = { readonly before: string; readonly after: string }

// A line ends a block. An abbreviation ends a sentence here, too: what is left out is context, not evidence.
const lastEnd = /^[\s\S]*(?:\n|[.!?…]["”’»)\]]*\s)\s*/
const isEnded = /[.!?…]["”’»)\]]*$/
const firstEnd = /\n|[.!?…](?=["”’»)\]]*(?:\s|$))["”’»)\]]*/

/**
 * Gives the words around a span in its sentence, each side at most so many UTF-16 units, cut between words and then with an
 * ellipsis. Both sides are empty where the span is the sentence, but for marks at its ends. It is for reading alone: sentences are told by their marks.
 */
export function aroundInSentence(text: string, { start, end }: Span, most: number): Around {
  const from = Math.max(0, start - most)
  // Half a surrogate pair is no character.
  const lead = text.slice(from, start).replace(/^[\uDC00-\uDFFF]/, '')
  const inSentence = lead.replace(lastEnd, '')
  const isCutBefore = from > 0 && inSentence === lead
  const rest = isEnded.test(text.slice(start, end))
    ? ''
    : text.slice(end, end + most).replace(/[\uD800-\uDBFF]$/, '')
  const close = firstEnd.exec(rest)
  const isCutAfter = rest !== '' && close === null && end + most < text.length
  const tail = close ? rest.slice(0, close.index + (close[0] === '\n' ? 0 : close[0].length)) : rest
  // Marks alone are no context.
  if (!/[\p{L}\p{N}]/u.test(inSentence + tail)) return { before: '', after: '' }
  return {
    before: isCutBefore ? `…${inSentence.replace(/^\S*\s+/, ' ').trimStart()}` : inSentence,
    after: isCutAfter ? `${tail.replace(/\s+\S*$/, '')}…` : tail,
  }
}
