import { useMemo, useState } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import type { ClaimRow } from './claimRow'
import { makeRowMaker } from './steadyRows'

/** The rows of all claims of the case in hand, in the order of the text; unchanged rows stay the same objects. */
export function useClaimRows(): readonly ClaimRow[] {
  const { claims, draft, evidenceByClaim, queriesByClaim, sourcesById, proposed } = useCaseInHand()
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
