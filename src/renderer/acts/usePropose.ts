import { useCallback } from 'react'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { analyseArticle } from '../engine/engine'
import { proposeFor } from './proposeFor'

/** Proposes claims on the words that no claim of the draft holds yet. */
export function usePropose(): () => void {
  const { case: theCase, draft, claims, apply } = useCaseInHand()
  return useCallback(() => {
    const taken = claims.flatMap((claim) => claim.places.filter((place) => place.draftId === draft.id))
    void analyseArticle({
      text: draft.text,
      blocks: draft.blocks,
      date: theCase.date,
      language: theCase.language,
    }).then((analysis) => {
      const fresh = proposeFor(draft.id, draft.text, analysis).filter(
        ({ places: [place] }) =>
          place && !taken.some((other) => other.start < place.end && place.start < other.end),
      )
      return apply({ kind: 'proposeClaims', claims: fresh })
    })
  }, [theCase.date, theCase.language, draft, claims, apply])
}
