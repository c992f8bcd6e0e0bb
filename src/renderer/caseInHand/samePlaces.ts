import type { Claim } from '../../shared/records/claim'
import type { Id } from '../../shared/records/id'

type Standing = Pick<Claim, 'id' | 'places'>

const stands = ({ id, places }: Standing, draftId: Id<'draft'> | undefined): string =>
  `${id} ${places
    .filter((place) => place.draftId === draftId)
    .map(({ start, end }) => `${start} ${end}`)
    .join(' ')}`

/** Says whether the same claims stand at the same places of a draft; statuses and the like may differ. */
export const samePlaces = (
  some: readonly Standing[],
  others: readonly Standing[],
  draftId: Id<'draft'> | undefined,
): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]
      return other !== undefined && (one === other || stands(one, draftId) === stands(other, draftId))
    }))
