import { useMemo } from 'react'
import type { Claim } from '../../shared/records/claim'
import { useView } from '../view/view'
import { useCaseInHand } from './caseInHand'

/** The claims to show: all but those below the threshold; one that is in hand or chosen is shown whatever it is. */
export function useShownClaims(): readonly Claim[] {
  const { claims, below } = useCaseInHand()
  const claimId = useView((view) => (below.size > 0 ? view.claimId : null))
  const chosen = useView((view) => (below.size > 0 ? view.chosen : null))
  return useMemo(
    () =>
      below.size === 0
        ? claims
        : claims.filter(({ id }) => !below.has(id) || id === claimId || chosen?.has(id) === true),
    [claims, below, claimId, chosen],
  )
}
