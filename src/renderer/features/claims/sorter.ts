import type { ClaimRow } from './claimRow'
import type { Compare } from './sortRows'
import { inTextOrder } from './steadyRows'

/** Sorts rows by a comparison that is named; what it holds equal stays in the order of the text, up and down alike. */
export type Sorter = (
  rows: readonly ClaimRow[],
  name: string,
  compare: Compare,
  isDown: boolean,
) => readonly ClaimRow[]

type Last = {
  readonly name: string
  readonly rows: readonly ClaimRow[]
  readonly sorted: readonly ClaimRow[]
}

/** The sorted rows of the last time with what has changed put in its place; null when claims have come or gone. */
function replaced(last: Last, rows: readonly ClaimRow[]): readonly ClaimRow[] | null {
  if (last.rows.length !== rows.length) return null
  const changed = new Map<ClaimRow, ClaimRow>()
  for (const [at, row] of rows.entries()) {
    const before = last.rows[at]
    if (before?.id !== row.id) return null
    if (before !== row) changed.set(before, row)
  }
  return last.sorted.map((row) => changed.get(row) ?? row)
}

/**
 * Makes a sorter that begins with the order of the last time when the same sort is asked for again: after a change to
 * one claim nearly all stand right already, and a merge sort of ordered rows asks once a row.
 */
export function makeSorter(): Sorter {
  let last: Last | null = null
  return (rows, asked, compare, isDown) => {
    const name = `${asked} ${isDown}`
    const start = (last?.name === name && replaced(last, rows)) || rows
    const sign = isDown ? -1 : 1
    const sorted = start.toSorted((a, b) => sign * compare(a, b) || inTextOrder(a, b))
    last = { name, rows, sorted }
    return sorted
  }
}
