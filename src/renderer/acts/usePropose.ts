import { useCallback } from 'react'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { proposeAgain } from '../../shared/workflow/proposeAgain'
import { proposeFor } from '../../shared/workflow/proposeFor'
import { readDraftOf } from '../caseInHand/readings'

/** Proposes claims on the words that no claim of the draft holds yet. */
export function usePropose(): () => void {
  const { case: theCase, draft, claims, apply } = useCaseInHand()
  return useCallback(() => {
    void readDraftOf(theCase, draft).then((analysis) => {
      const proposed = proposeFor(draft.id, draft.text, analysis.proposals)
      const { fresh } = proposeAgain(draft.id, claims, () => false, proposed)
      return apply({ kind: 'proposeClaims', claims: fresh, replaces: [] })
    })
  }, [theCase, draft, claims, apply])
}
