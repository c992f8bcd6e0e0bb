import type { Place } from '../../records/place'
import type { Refusal } from '../change'
import type { Need, Seen } from '../rule'

/** The drafts that places are checked against. */
export const draftsOf = (places: readonly Place[]): Need => ({
  table: 'drafts',
  ids: [...new Set(places.map((place) => place.draftId))],
})

/** Says whether two places are the same words of the same draft. */
export const isSamePlace = (one: Place, other: Place | undefined): boolean =>
  one.draftId === other?.draftId && one.start === other.start && one.end === other.end

/** Says what is wrong with a place: no words in it, or other words than the draft has there. */
export function checkPlace(place: Place, seen: Seen): Refusal | null {
  const draft = seen.drafts.get(place.draftId)
  if (!draft) return { kind: 'missing', detail: 'draft' }
  if (place.quote.exact.trim() === '') return { kind: 'emptyWords', detail: '' }
  if (draft.text.slice(place.start, place.end) !== place.quote.exact)
    return { kind: 'wordsDiffer', detail: '' }
  return null
}
