import { useMemo, useState } from 'react'
import type { ClaimRow } from './claimRow'
import type { TableView } from './tableView'

/** The claim in hand as it was when it was taken up, and as it is. */
export type Taken = { readonly before: ClaimRow; readonly now: ClaimRow }

/**
 * How the claim in hand stood when it was taken up, if it has changed since; the table arranges it by that. A claim
 * that is marked must not vanish or jump under the hand because only open ones are shown or because the table is
 * sorted by status: it goes to its new place when another claim is taken up, or when filter, sort or groups change.
 */
export function useTakenUp(
  inHand: ClaimRow | undefined,
  { filter, sort, group }: Pick<TableView, 'filter' | 'sort' | 'group'>,
  fits: (row: ClaimRow) => boolean,
): Taken | null {
  const now = { row: inHand, filter, sort, group }
  const [taken, setTaken] = useState(now)
  const isSame =
    taken.row?.id === inHand?.id && taken.filter === filter && taken.sort === sort && taken.group === group
  // One that did not fit and now does has come into the table: it stands where it belongs.
  const isKept = isSame && taken.row !== undefined && (fits(taken.row) || !inHand || !fits(inHand))
  if (!isSame || (!isKept && taken.row !== inHand)) setTaken(now)

  const before = isKept ? taken.row : undefined
  return useMemo(
    () => (before && inHand && before !== inHand ? { before, now: inHand } : null),
    [before, inHand],
  )
}
