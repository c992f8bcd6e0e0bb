import { useEffect } from 'react'
import type { ClaimRow } from './claimRow'
import { searchTextOf } from './filter'

/** Prepares the texts that are searched while nothing else happens, so that the first letter typed finds them ready. */
export function useSearchReady(rows: readonly ClaimRow[]): void {
  useEffect(() => {
    let next = 0
    let wait = 0
    const prepare = (idle: IdleDeadline) => {
      for (; next < rows.length && idle.timeRemaining() > 1; next++) {
        const row = rows[next]
        if (row) searchTextOf(row)
      }
      if (next < rows.length) wait = requestIdleCallback(prepare)
    }
    wait = requestIdleCallback(prepare)
    return () => cancelIdleCallback(wait)
  }, [rows])
}
