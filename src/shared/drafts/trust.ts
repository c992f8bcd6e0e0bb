import type { Alignment } from './alignDrafts'
import type { Kin } from './kin'
import type { WordRange } from './matchLists'
import type { FindWords } from './occurrences'
import { countReordered, tellingWords } from './reordered'
import type { Runs } from './runs'
import { isRealWord } from './wordWeight'

/** All that is known of two drafts when claims are carried over. */
export type Ground = {
  readonly alignment: Alignment
  readonly runs: Runs
  readonly findBefore: FindWords
  readonly findAfter: FindWords
}

/** Real words, not marks, in a range of the first draft; stops counting at `enough`. */
export function countWords(
  { before, lexicon }: Alignment,
  { first, last }: WordRange,
  enough: number,
): number {
  let count = 0
  for (let at = first; at < last && count < enough; at++)
    if (isRealWord(lexicon.words[before.ids[at] ?? 0] ?? '')) count++
  return count
}

/** Words on either side that still stand next to the claim; stops counting at `enough`. */
function neighbours({ alignment, runs }: Ground, claim: WordRange, enough: number): number {
  const left = { first: Math.max(runs.first[claim.first] ?? 0, claim.first - 2 * enough), last: claim.first }
  const right = { first: claim.last, last: Math.min(runs.last[claim.first] ?? 0, claim.last + 2 * enough) }
  return countWords(alignment, left, enough) + countWords(alignment, right, enough)
}

/** Whether the words stand once in each draft. */
function standsOnce({ alignment, findBefore, findAfter }: Ground, words: WordRange): boolean {
  const before = findBefore(alignment.before, words, 2)
  if (!before.all || before.places.length !== 1) return false
  const after = findAfter(alignment.before, words, 2)
  return after.all && after.places.length === 1
}

/** Whether the sentence before or after is still, reworded, the sentence before or after; so are the text's two ends. */
function neighbourStays({ alignment }: Ground, firstUnit: number, lastUnit: number): boolean {
  const { unitTo, kinOf, beforeUnits, afterUnits } = alignment
  const [place = -1, lastPlace = -1] = [unitTo[firstUnit], unitTo[lastUnit]]
  const isFirst = firstUnit === 0 && place === 0
  const isLast = lastUnit === beforeUnits.count - 1 && lastPlace === afterUnits.count - 1
  return (
    isFirst ||
    isLast ||
    kinOf[firstUnit - 1]?.otherEnd === place ||
    kinOf[lastUnit + 1]?.other === lastPlace + 1
  )
}

// A sentence of one or two words ("Yes.") that stands alone among new sentences may be another one.
const shortestAlone = 3
const shortestMovedAlone = 5

/** A claim in sentences that did not change: is it this sentence, and not another with the same words? */
function trustsWholeSentence(ground: Ground, claim: WordRange): boolean {
  const { alignment, runs } = ground
  const { unitOf, first } = alignment.beforeUnits
  const firstUnit = unitOf[claim.first] ?? 0
  const lastUnit = unitOf[claim.last - 1] ?? 0
  const sentences = { first: first[firstUnit] ?? 0, last: first[lastUnit + 1] ?? 0 }
  const isMoved = alignment.moved[claim.first] === 1
  const beyond =
    countWords(alignment, { first: runs.first[claim.first] ?? 0, last: sentences.first }, 3) +
    countWords(alignment, { first: sentences.last, last: runs.last[claim.first] ?? 0 }, 3)
  if (beyond >= (isMoved ? 3 : 1) || neighbourStays(ground, firstUnit, lastUnit)) return true
  const shortest = isMoved ? shortestMovedAlone : shortestAlone
  return countWords(alignment, sentences, shortest) >= shortest && standsOnce(ground, sentences)
}

const alikeEnough = 0.5

/**
 * A claim whose words stand whole in a sentence that changed around them: did it keep its place there? Words that were
 * swapped within the sentence do not count as unchanged.
 */
export function trustsInReworded(ground: Ground, claim: WordRange, kin: Kin): boolean {
  const { alignment } = ground
  if (!kin.sure) return false
  const reordered = countReordered(alignment, kin)
  if (reordered > 0 && tellingWords(alignment, claim.first, claim.last) <= reordered) return false
  if (neighbours(ground, claim, 2) > 0) return true
  return kin.likeness >= alikeEnough && standsOnce(ground, claim)
}

/** Whether a claim whose words stand whole in the next draft is still the same claim. */
export function trusts(ground: Ground, claim: WordRange): boolean {
  const { alignment, runs } = ground
  const { unitOf, first } = alignment.beforeUnits
  let hasChanged = false
  for (let unit = unitOf[claim.first] ?? 0; unit <= (unitOf[claim.last - 1] ?? 0); unit++) {
    const kin = alignment.kinOf[unit]
    hasChanged ||= kin !== null
    if (kin && !trustsInReworded(ground, claim, kin)) return false
    if (kin) continue
    const standsThere =
      (runs.first[claim.first] ?? 0) <= (first[unit] ?? 0) &&
      (runs.last[claim.first] ?? 0) >= (first[unit + 1] ?? 0)
    if (!standsThere) return false
  }
  return hasChanged || trustsWholeSentence(ground, claim)
}
