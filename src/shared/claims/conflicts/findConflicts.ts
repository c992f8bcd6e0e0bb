import type { Span } from '../../records/place'
import type { ArticleText, Conflict, Proposal } from '../analysis'
import { ageConflicts } from './ageConflicts'
import { nameConflicts } from './nameConflicts'
import { sumConflicts } from './sumConflicts'
import { weekdayConflicts } from './weekdayConflicts'

/**
 * Finds places of the copy that contradict each other or themselves: a weekday that does not fall on its date, an age
 * that does not fit the year of birth, two spellings of one name, parts that do not add up to their total. A false
 * alarm costs more trust than a miss, so each kind asks for more than it needs.
 */
export function findConflicts(
  article: ArticleText,
  sentences: readonly Span[],
  proposals: readonly Proposal[],
): readonly Conflict[] {
  return [
    ...weekdayConflicts(article, sentences),
    ...ageConflicts(article, sentences),
    ...nameConflicts(article, proposals),
    ...sumConflicts(article, sentences),
  ].toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
}
