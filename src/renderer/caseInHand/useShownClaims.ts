import { useCallback, useMemo } from 'react'
import type { Claim } from '../../shared/records/claim'
import type { Id } from '../../shared/records/id'
import { useView } from '../view/view'
import { useCaseInHand } from './caseInHand'

/** Says whether a claim is to be shown: not one below the threshold, unless it is in hand or chosen. */
export function useIsShown(): (id: Id<'claim'>) => boolean {
  const { below } = useCaseInHand()
  const claimId = useView((view) => (below.size > 0 ? view.claimId : null))
  const chosen = useView((view) => (below.size > 0 ? view.chosen : null))
  return useCallback(
    (id) => !below.has(id) || id === claimId || chosen?.has(id) === true,
    [below, claimId, chosen],
  )
}

/** The claims to show, by number. */
export function useShownClaims(): readonly Claim[] {
  const { claims, below } = useCaseInHand()
  const isShown = useIsShown()
  return useMemo(
    () => (below.size === 0 ? claims : claims.filter(({ id }) => isShown(id))),
    [claims, below, isShown],
  )
}
