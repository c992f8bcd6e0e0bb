import { describe, expect, it } from 'vitest'
import { countFurther, countStatuses } from './facets'
import { noFilter } from './filter'
import { aRow } from './rows.fixture'

const rows = [
  aRow(1, { claimant: 'Berg', legal: true }),
  aRow(2, { status: 'verified', work: 'done' }),
  aRow(3, { status: 'disputed', work: 'waiting', claimant: 'Berg' }),
  aRow(4, { status: 'disputed', work: 'done' }),
]

describe('the counts beside the filters', () => {
  it('count each status, all, and what is open', () => {
    const { all, statuses } = countStatuses(rows, noFilter)
    expect(all).toBe(4)
    expect(Object.fromEntries(statuses)).toEqual({ open: 2, unchecked: 1, verified: 1, disputed: 2 })
  })

  it('leave their own facet out, so that pressing one does not empty the others', () => {
    expect(countStatuses(rows, { ...noFilter, statuses: ['verified'] }).all).toBe(4)
  })

  it('count within the other facets and the search', () => {
    const { all, statuses } = countStatuses(rows, { ...noFilter, claimants: ['Berg'] })
    expect([all, statuses.get('disputed'), statuses.get('verified')]).toEqual([2, 1, undefined])
    expect(countStatuses(rows, { ...noFilter, text: 'claim 3' }).all).toBe(1)
  })

  it('count the further facets, each without itself', () => {
    const counts = countFurther(rows, { ...noFilter, works: ['done'] })
    expect(Object.fromEntries(counts.works)).toEqual({ toDo: 1, done: 2, waiting: 1 })
    expect(Object.fromEntries(counts.claimants)).toEqual({ '': 2 })
    expect(counts.flags.get('legal')).toBeUndefined()
    expect(counts.hasNoSource).toBe(2)
  })
})
