import type { Claim } from '../../shared/records/claim'

type Placed = Pick<Claim, 'id' | 'places'>

const isPlacedAlike = (one: Placed, other: Placed): boolean =>
  one.id === other.id &&
  one.places.length === other.places.length &&
  one.places.every(({ draftId, start, end }, at) => {
    const its = other.places[at]
    return its !== undefined && its.draftId === draftId && its.start === start && its.end === end
  })

/** Says whether the same claims stand at the same places; statuses and the like may differ. */
export const samePlaces = (some: readonly Placed[], others: readonly Placed[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]
      return other !== undefined && (one === other || isPlacedAlike(one, other))
    }))
