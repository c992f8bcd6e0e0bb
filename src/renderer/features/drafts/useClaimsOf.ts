import { useEffect, useState } from 'react'
import type { Claim } from '../../../shared/records/claim'
import type { Draft } from '../../../shared/records/draft'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useServices } from '../../services'

const none: readonly Claim[] = []

/** The claims that stand in a draft of the case: those of today in the draft under check, those of then in an earlier one. */
export function useClaimsOf(draft: Draft | undefined): readonly Claim[] {
  const { keeper } = useServices()
  const { case: theCase, draft: current, claims } = useCaseInHand()
  const [known, setKnown] = useState<{ readonly of: string; readonly claims: readonly Claim[] } | null>(null)
  const caseId = theCase.id
  const earlier = draft && draft.id !== current.id ? draft.id : null
  useEffect(() => {
    if (!earlier) return undefined
    let isWanted = true
    void keeper.claimsOfDraft(caseId, earlier).then((found) => {
      if (isWanted) setKnown({ of: earlier, claims: found })
    })
    return () => {
      isWanted = false
    }
  }, [keeper, caseId, earlier])
  if (!earlier) return claims
  return known?.of === earlier ? known.claims : none
}
