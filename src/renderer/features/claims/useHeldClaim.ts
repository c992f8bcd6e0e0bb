import { useState } from 'react'
import type { ClaimRow } from './claimRow'
import type { Filter } from './filter'

/**
 * The claim in hand, as long as it is to stay in the table although it no longer fits the filter: a claim that is
 * marked while only open ones are shown must not vanish under the hand, it goes when another claim is taken up.
 */
export function useHeldClaim(
  row: ClaimRow | undefined,
  filter: Filter,
  test: (row: ClaimRow) => boolean,
): string | null {
  const id = row?.id ?? null
  const fits = row !== undefined && test(row)
  const [kept, setKept] = useState({ id, filter, isHeld: fits })
  const isNew = kept.id !== id || kept.filter !== filter
  if (isNew || (fits && !kept.isHeld)) setKept({ id, filter, isHeld: fits })
  return fits || (!isNew && kept.isHeld) ? id : null
}
