import type { Claim } from '../../../shared/records/claim'
import type { Id } from '../../../shared/records/id'
import type { Span } from '../../../shared/records/place'

/** The claims that hold words of any of these places, in the order of the places. */
export const claimsOn = (
  claims: readonly Claim[],
  draftId: Id<'draft'>,
  places: readonly Span[],
): readonly Claim[] => [
  ...new Set(
    places.flatMap((place) =>
      claims.filter((claim) =>
        claim.places.some((one) => one.draftId === draftId && one.start < place.end && place.start < one.end),
      ),
    ),
  ),
]
