import type { Span } from '../records/place'
import { makeLexicon, readWords, wordsIn, type DraftText } from './draftWords'
import { sameWords } from './normaliseWords'
import { standsAt } from './occurrences'
import { isRealWord } from './wordWeight'

/** Whether the writer made a proposed correction. */
export type CorrectionMade = 'no' | 'asProposed' | 'otherwise'

const isStop = (word: string): boolean => /^[.,;:]$/.test(word)

/** The stretch of a draft around a claim in which its proposed wording can stand, cut at spaces. */
function cutAround(text: string, { start, end }: Span, room: number): Span {
  let first = Math.max(0, start - room)
  let last = Math.min(text.length, end + room)
  while (first > 0 && !/\s/.test(text[first - 1] ?? '')) first--
  while (last < text.length && !/\s/.test(text[last] ?? '')) last++
  return { start: first, end: last }
}

/**
 * Says whether a correction that the checker proposed was made in the next draft.
 * In: the claim's words as they were, the wording proposed, the next draft, and where the claim stands in it now (null:
 * gone). Out: 'no' when the words are the same as before; 'asProposed' when the proposed wording stands there whole, word
 * for word after the one normalisation, and nothing but marks of the claim is left beside it (a stop at its end does not
 * matter); 'otherwise' when the claim changed in any other way or is gone.
 */
export function recogniseCorrection(
  before: string,
  proposed: string,
  after: Pick<DraftText, 'text'>,
  target: Span | null,
): CorrectionMade {
  if (!target) return 'otherwise'
  if (sameWords(before, after.text.slice(target.start, target.end))) return 'no'
  const cut = cutAround(after.text, target, proposed.length + 40)
  const lexicon = makeLexicon()
  const there = readWords({ text: after.text.slice(cut.start, cut.end), blocks: [] }, lexicon)
  const wanted = readWords({ text: proposed, blocks: [] }, lexicon)
  const claim = wordsIn(there, { start: target.start - cut.start, end: target.end - cut.start })
  const wordAt = (at: number): string => lexicon.words[there.ids[at] ?? 0] ?? ''
  let size = wanted.count
  while (size > 0 && isStop(lexicon.words[wanted.ids[size - 1] ?? 0] ?? '')) size--
  if (size === 0) return 'otherwise'

  for (let first = Math.max(0, claim.first - size + 1); first < claim.last; first++) {
    if (!standsAt(wanted, { first: 0, last: size }, there, first)) continue
    const rest = Array.from({ length: claim.last - claim.first }, (_, step) => claim.first + step)
    if (rest.every((at) => (at >= first && at < first + size) || !isRealWord(wordAt(at)))) return 'asProposed'
  }
  return 'otherwise'
}
