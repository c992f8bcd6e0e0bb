import { describe, expect, it } from 'vitest'
import { arrange } from './arrange'
import { groupKeyOf, makeGroupRules } from './groupRows'
import { aRow } from './rows.fixture'

const rules = makeGroupRules('en')
const unfolded: ReadonlySet<string> = new Set()
const said = (...args: Parameters<typeof arrange>) =>
  arrange(...args).map((line) =>
    line.kind === 'claim' ? line.claim.number : `${line.name} ${line.count}${line.isFolded ? ' folded' : ''}`,
  )

const rows = [
  aRow(1, { status: 'verified' }),
  aRow(2, { claimant: 'Dorn', work: 'waiting' }),
  aRow(3, { status: 'verified', claimant: 'Berg', reasons: [] }),
]

describe('the lines of the table', () => {
  it('are the claims alone without groups', () => {
    expect(said(rows, 'none', rules, unfolded)).toEqual([1, 2, 3])
  })

  it('stand under the headers of their groups, those that ask for work first', () => {
    expect(said(rows, 'status', rules, unfolded)).toEqual(['Unchecked 1', 2, 'Verified 2', 1, 3])
  })

  it('keep the order that they came in within a group', () => {
    expect(said(rows.toReversed(), 'status', rules, unfolded)).toEqual(['Unchecked 1', 2, 'Verified 2', 3, 1])
  })

  it('put the claims of the article itself after those of people', () => {
    expect(said(rows, 'claimant', rules, unfolded)).toEqual([
      'Berg 1',
      3,
      'Dorn 1',
      2,
      'The article itself 1',
      1,
    ])
  })

  it('put a claim under its first reason, and one without any last', () => {
    expect(said(rows, 'reason', rules, unfolded)).toEqual(['number 2', 1, 2, 'No reason 1', 3])
  })

  it('leave out the claims of a folded group but not its count', () => {
    const [, , third] = rows
    if (!third) throw new Error('no row')
    const folded = new Set([groupKeyOf('status', third)])
    expect(said(rows, 'status', rules, folded)).toEqual(['Unchecked 1', 2, 'Verified 2 folded'])
  })

  it('are none when no claim fits', () => {
    expect(said([], 'status', rules, unfolded)).toEqual([])
  })
})
