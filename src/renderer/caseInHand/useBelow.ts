import { useMemo } from 'react'
import type { Claim } from '../../shared/records/claim'
import { isUnworked } from '../../shared/workflow/isUnworked'
import { useSettings } from '../db/hooks'

const none: ReadonlySet<string> = new Set()

type Held = ReadonlyMap<string, readonly unknown[]>

/** The ids of the proposed claims that the person wants out of sight for now: nobody has worked on them. */
export function useBelow(
  claims: readonly Claim[],
  evidenceByClaim: Held,
  queriesByClaim: Held,
): ReadonlySet<string> {
  const [{ sensitivity }] = useSettings()
  return useMemo(() => {
    if (sensitivity === 0) return none
    return new Set(
      claims
        .filter(
          (claim) =>
            claim.worthiness < sensitivity &&
            isUnworked(
              claim,
              evidenceByClaim.get(claim.id)?.length ?? 0,
              queriesByClaim.get(claim.id)?.length ?? 0,
            ),
        )
        .map(({ id }) => id as string),
    )
  }, [claims, evidenceByClaim, queriesByClaim, sensitivity])
}
