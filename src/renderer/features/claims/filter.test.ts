import { describe, expect, it } from 'vitest'
import { rowOf } from './claimRow'
import { countFacets, filterSchema, isNoFilter, makeTest, noFilter, searchWords, type Filter } from './filter'
import { aClaim, aRow, around, place, someEvidence, titled } from './rows.fixture'

const fits = (row: ReturnType<typeof aRow>, patch: Partial<Filter>) =>
  makeTest({ ...noFilter, ...patch })(row)

describe('the words of a search', () => {
  it.each([
    ['three  boats', ['three', 'boats']],
    ['"the old" ferry', ['the old', 'ferry']],
    ['“The Old” ferry', ['the old', 'ferry']],
    ['"not closed yet', ['not closed yet']],
    ['  ""  ', []],
    ['Élise', ['elise']],
    ['don’t', ["don't"]],
  ])('of %s are %j', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })
})

describe('a filter', () => {
  it('lets everything through when it is empty', () => {
    expect(makeTest(noFilter)(aRow(1))).toBe(true)
    expect([isNoFilter(noFilter), isNoFilter({ ...noFilter, text: '  ' })]).toEqual([true, true])
  })

  it('finds words in any place, in the note, the claimant and the titles of sources', () => {
    const claim = aClaim(1, {
      places: [place(0, 'Three boats'), place(90, 'the vessels')],
      note: 'Rang the harbour',
      claimant: 'Müller',
    })
    const row = rowOf(
      claim,
      around({
        evidenceByClaim: new Map([[claim.id, [someEvidence(claim, 1)]]]),
        sourcesById: new Map([titled(1, 'Minutes of May')]),
      }),
    )
    for (const text of ['BOATS', 'vessel', 'harbour', 'muller', 'minutes', 'boats may'])
      expect([text, fits(row, { text })]).toEqual([text, true])
    expect(fits(row, { text: 'boats june' })).toBe(false)
  })

  it('finds a claim by its number sign', () => {
    expect([fits(aRow(12), { text: '#12' }), fits(aRow(13), { text: '#12' })]).toEqual([true, false])
  })

  it('takes one of several statuses', () => {
    const statuses: Filter['statuses'] = ['disputed', 'verified']
    expect([fits(aRow(1, { status: 'verified' }), { statuses }), fits(aRow(1), { statuses })]).toEqual([
      true,
      false,
    ])
  })

  it('takes as open what is not settled', () => {
    const statuses: Filter['statuses'] = ['open']
    expect(fits(aRow(1, { status: 'disputed', work: 'waiting' }), { statuses })).toBe(true)
    expect(fits(aRow(1, { status: 'disputed', work: 'done' }), { statuses })).toBe(false)
  })

  it('asks every facet that names a value', () => {
    const row = aRow(1, { legal: true, work: 'checking', claimant: 'Berg' })
    expect(fits(row, { flags: ['legal'], works: ['checking'], claimants: ['Berg'] })).toBe(true)
    expect(fits(row, { flags: ['legal'], works: ['done'] })).toBe(false)
  })

  it('takes a claim when one of its reasons is asked for', () => {
    const row = aRow(1, {
      reasons: [
        { kind: 'date', words: '' },
        { kind: 'money', words: '' },
      ],
    })
    expect([fits(row, { reasons: ['money', 'name'] }), fits(row, { reasons: ['name'] })]).toEqual([
      true,
      false,
    ])
  })

  it('takes only claims without a source', () => {
    const claim = aClaim(1)
    const backed = rowOf(claim, around({ evidenceByClaim: new Map([[claim.id, [someEvidence(claim, 1)]]]) }))
    expect([fits(aRow(1), { hasNoSource: true }), fits(backed, { hasNoSource: true })]).toEqual([true, false])
  })

  it('takes the article itself as a claimant', () => {
    expect(fits(aRow(1), { claimants: [''] })).toBe(true)
    expect(fits(aRow(1, { claimant: 'Berg' }), { claimants: [''] })).toBe(false)
  })

  it('counts the values of its further facets', () => {
    expect(countFacets({ ...noFilter, statuses: ['open'], works: ['done'], hasNoSource: true })).toBe(2)
  })

  it('comes back whole from its schema', () => {
    expect(filterSchema.parse(JSON.parse(JSON.stringify(noFilter)))).toEqual(noFilter)
  })
})
