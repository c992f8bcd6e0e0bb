import { useCallback } from 'react'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { proposeFor } from '../../shared/workflow/proposeFor'
import { readDraftOf } from '../caseInHand/readings'

/** Proposes claims on the words that no claim of the draft holds yet. */
export function usePropose(): () => void {
  const { case: theCase, draft, claims, apply } = useCaseInHand()
  return useCallback(() => {
    const taken = claims.flatMap((claim) => claim.places.filter((place) => place.draftId === draft.id))
    void readDraftOf(theCase, draft).then((analysis) => {
      const fresh = proposeFor(draft.id, draft.text, analysis.proposals).filter(
        ({ places: [place] }) =>
          place && !taken.some((other) => other.start < place.end && place.start < other.end),
      )
      return apply({ kind: 'proposeClaims', claims: fresh, replaces: [] })
    })
  }, [theCase, draft, claims, apply])
}
