import type { ReasonKind } from '../../../shared/records/claim'
import type { Work } from '../../../shared/records/status'
import type { ClaimRow, Flag } from './claimRow'
import { makeTest, type Facet, type Filter, type StatusFilter } from './filter'

/** How many claims each value of each facet would show, given all that is filtered in the other facets. */
export type FacetCounts = {
  readonly all: number
  readonly statuses: ReadonlyMap<StatusFilter, number>
  readonly works: ReadonlyMap<Work, number>
  readonly reasons: ReadonlyMap<ReasonKind, number>
  readonly flags: ReadonlyMap<Flag, number>
  readonly claimants: ReadonlyMap<string, number>
  readonly hasNoSource: number
  readonly hasProposed: number
}

function tally<Value>(
  rows: readonly ClaimRow[],
  filter: Filter,
  facet: Facet,
  valuesOf: (row: ClaimRow) => readonly Value[],
): ReadonlyMap<Value, number> {
  const test = makeTest(filter, facet)
  const counts = new Map<Value, number>()
  for (const row of rows) {
    if (!test(row)) continue
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Counts what each status would show, and all. */
export function countStatuses(
  rows: readonly ClaimRow[],
  filter: Filter,
): Pick<FacetCounts, 'all' | 'statuses'> {
  const test = makeTest(filter, 'statuses')
  const statuses = new Map<StatusFilter, number>()
  const count = (status: StatusFilter) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  let all = 0
  for (const row of rows) {
    if (!test(row)) continue
    all++
    count(row.claim.status)
    if (row.isOpen) count('open')
  }
  return { all, statuses }
}

/** Counts what each value of the further facets would show. */
export const countFurther = (
  rows: readonly ClaimRow[],
  filter: Filter,
): Omit<FacetCounts, 'all' | 'statuses'> => ({
  works: tally(rows, filter, 'works', (row) => [row.claim.work]),
  reasons: tally(rows, filter, 'reasons', (row) => row.reasons),
  flags: tally(rows, filter, 'flags', (row) => row.flags),
  claimants: tally(rows, filter, 'claimants', (row) => [row.claim.claimant]),
  hasNoSource: tally(rows, filter, 'hasNoSource', (row) => [row.sources === 0]).get(true) ?? 0,
  hasProposed: tally(rows, filter, 'hasProposed', (row) => [row.proposed > 0]).get(true) ?? 0,
})
