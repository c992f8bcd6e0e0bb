import { useCallback } from 'react'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { proposeClaims } from '../engine/engine'

/** Proposes claims on the words that no claim of the draft holds yet. */
export function usePropose(): () => void {
  const { case: theCase, draft, claims, apply } = useCaseInHand()
  return useCallback(() => {
    const taken = claims.flatMap((claim) => claim.places.filter((place) => place.draftId === draft.id))
    const { text, blocks } = draft
    const { date, language } = theCase
    void proposeClaims(draft.id, { text, blocks, date, language }, () => true).then((proposed) => {
      const fresh = (proposed ?? []).filter(
        ({ places: [place] }) =>
          place && !taken.some((other) => other.start < place.end && place.start < other.end),
      )
      return apply({ kind: 'proposeClaims', claims: fresh })
    })
  }, [theCase, draft, claims, apply])
}
