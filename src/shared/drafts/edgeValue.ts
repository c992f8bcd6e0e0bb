import { dateNames, multipliers, numberWords, relativeDates, units } from './changeWords'
import type { DraftWords, Lexicon } from './draftWords'
import type { WordRange } from './matchLists'

const isValue = (word: string): boolean => {
  if (/\p{N}|\p{Sc}/u.test(word)) return true
  const lower = word.toLowerCase()
  if (dateNames.has(lower)) return word !== lower
  return (
    numberWords.has(lower) ||
    relativeDates.has(lower) ||
    units.has(lower) ||
    (multipliers.has(lower) && lower.length > 1)
  )
}

type Beside = { readonly value: string; readonly belongs: boolean }

const nothing: Beside = { value: '', belongs: false }

/** The value that stands next to word `at`, on the side that `step` says; what joins two values is looked through. */
function valueBeside(
  { ids, count, sentenceOf }: DraftWords,
  { words }: Lexicon,
  at: number,
  step: 1 | -1,
): Beside {
  let beside = at + step
  if (/^[-,/]$/.test(words[ids[beside] ?? 0] ?? '')) beside += step
  if (beside < 0 || beside >= count) return nothing
  const word = words[ids[beside] ?? 0] ?? ''
  return isValue(word) ? { value: word, belongs: sentenceOf[beside] === sentenceOf[at] } : nothing
}

const differs = (one: Beside, other: Beside): boolean =>
  one.value !== other.value && (one.belongs || other.belongs)

/**
 * Whether a value at the edge of a claim gained or lost what belongs to it outside the claim: "$4" that became
 * "$4 million", "20 January" that became "20 January 2016". Such a claim's words are all there and say something else.
 * Out: the wordings with what stands beside them, or null when nothing of the kind changed.
 */
export function changedBeside(
  lexicon: Lexicon,
  before: DraftWords,
  after: DraftWords,
  claim: WordRange,
  target: WordRange,
): { readonly before: string; readonly after: string } | null {
  const beside = (step: 1 | -1): readonly [Beside, Beside] => {
    const [edge, place] = step < 0 ? [claim.first, target.first] : [claim.last - 1, target.last - 1]
    if (!isValue(lexicon.words[before.ids[edge] ?? 0] ?? '')) return [nothing, nothing]
    return [valueBeside(before, lexicon, edge, step), valueBeside(after, lexicon, place, step)]
  }
  const [left, right] = [beside(-1), beside(1)]
  if (!differs(...left) && !differs(...right)) return null
  const words = before.text.slice(before.from[claim.first], before.to[claim.last - 1])
  return {
    before: `${left[0].value} ${words} ${right[0].value}`,
    after: `${left[1].value} ${words} ${right[1].value}`,
  }
}
