import { useMemo } from 'react'
import type { LocateWords } from '../../../shared/broughtIn/locateWords'
import { planBringIn } from '../../../shared/broughtIn/planBringIn'
import { proposalsInside } from '../../../shared/broughtIn/proposalsInside'
import type { SheetRow } from '../../../shared/broughtIn/readRow'
import { isUnworked } from '../../../shared/workflow/isUnworked'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { rowNotes } from '../../messages/bringIn'

/** What bringing in rows would do to the case in hand, and the proposals that would stand inside their words. */
export function useRowPlan(rows: readonly SheetRow[], locate: LocateWords) {
  const { draft, claims, evidenceByClaim, queriesByClaim } = useCaseInHand()
  const plan = useMemo(
    () => planBringIn(rows, draft, claims, locate, rowNotes),
    [rows, draft, claims, locate],
  )
  const inside = useMemo(
    () =>
      proposalsInside(plan, draft, claims, (claim) =>
        isUnworked(
          claim,
          evidenceByClaim.get(claim.id)?.length ?? 0,
          queriesByClaim.get(claim.id)?.length ?? 0,
        ),
      ),
    [plan, draft, claims, evidenceByClaim, queriesByClaim],
  )
  return { plan, inside }
}

/** A plan for rows, and the proposals inside the words that are brought in that nobody has worked on. */
export type RowPlan = ReturnType<typeof useRowPlan>
