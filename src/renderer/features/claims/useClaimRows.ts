import { useMemo, useState } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useShownClaims } from '../../caseInHand/useShownClaims'
import type { ClaimRow } from './claimRow'
import { makeRowMaker } from './steadyRows'

/** The rows of the claims of the case in hand that are to be shown, in the order of the text; unchanged rows stay the same objects. */
export function useClaimRows(): readonly ClaimRow[] {
  const { draft, evidenceByClaim, queriesByClaim, sourcesById, proposed } = useCaseInHand()
  const claims = useShownClaims()
  const [makeRows] = useState(makeRowMaker)
  return useMemo(
    () =>
      makeRows(claims, {
        draftId: draft.id,
        evidenceByClaim,
        queriesByClaim,
        sourcesById,
        proposedByClaim: proposed.byClaim,
      }),
    [makeRows, claims, draft.id, evidenceByClaim, queriesByClaim, sourcesById, proposed.byClaim],
  )
}
