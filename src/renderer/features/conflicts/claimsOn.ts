import type { Claim } from '../../../shared/records/claim'
import type { Span } from '../../../shared/records/place'
import type { Standing } from '../../../shared/workflow/standing'

/** The claims that hold words of any of these places, in the order of the places. */
export const claimsOn = (
  standing: Standing,
  claimsById: ReadonlyMap<string, Claim>,
  places: readonly Span[],
): readonly Claim[] => [
  ...new Set(
    places.flatMap((place) =>
      standing.touching(place).flatMap(({ claimId }) => claimsById.get(claimId) ?? []),
    ),
  ),
]
