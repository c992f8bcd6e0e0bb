import { describe, expect, it } from 'vitest'
import { rowOf } from './claimRow'
import { aClaim, aQuery, aRow, around, place, someEvidence, titled } from './rows.fixture'

describe('the row of a claim', () => {
  it('shows the words of the first place and counts the others', () => {
    const row = aRow(1, { places: [place(5, 'three boats'), place(90, 'three boats'), place(200, 'boats')] })
    expect([row.words, row.start, row.more]).toEqual(['three boats', 5, 2])
  })

  // Ids are checked where records come in; here one only has to differ.
  const elsewhere = 'another draft' as never

  it('leaves places of another draft out of the count', () => {
    const row = aRow(1, { places: [place(5, 'old', elsewhere), place(7, 'new')] })
    expect([row.words, row.start, row.more]).toEqual(['new', 7, 0])
  })

  it('shows the last words of a claim that is gone from the draft, after all others', () => {
    const row = aRow(1, { places: [place(5, 'old', elsewhere)] })
    expect([row.words, row.start]).toEqual(['old', Number.MAX_SAFE_INTEGER])
  })

  it('stands without any place', () => {
    expect(aRow(1, { places: [] }).words).toBe('')
  })

  it('counts a source once and tells that it contradicts', () => {
    const claim = aClaim(1)
    const evidence = [someEvidence(claim, 1), someEvidence(claim, 1, 'contradicts'), someEvidence(claim, 2)]
    const row = rowOf(
      claim,
      around({
        evidenceByClaim: new Map([[claim.id, evidence]]),
        sourcesById: new Map([titled(1, 'Minutes'), titled(2, 'Letter')]),
      }),
    )
    expect([row.sources, row.isContradicted, row.titles]).toEqual([2, true, 'Minutes\nLetter'])
  })

  it('flags an open query, not an answered one', () => {
    const claim = aClaim(1)
    const flagsWith = (isAnswered: boolean) =>
      rowOf(claim, around({ queriesByClaim: new Map([[claim.id, [aQuery(claim, isAnswered)]]]) })).flags
    expect([flagsWith(false), flagsWith(true)]).toEqual([['openQuery'], []])
  })

  it('is open until the status settles it', () => {
    expect([aRow(1).isOpen, aRow(1, { status: 'verified' }).isOpen]).toEqual([true, false])
  })
})
