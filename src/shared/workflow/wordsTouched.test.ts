import { describe, expect, it } from 'vitest'
import { aClaim, aDraft, aPlace, aQuery, aWaiver, idOf, sampleAt } from '../records/case.fixture'
import type { ChangeKind, Difference, Entry } from '../records/entry'
import { wordsTouched } from './wordsTouched'

const nothing = '0'.repeat(64) as Entry['hash']

const entry = (kind: ChangeKind, ...differences: Difference[]): Entry => ({
  id: idOf<'entry'>(9, 1),
  caseId: idOf<'case'>(1, 1),
  sequence: 2,
  at: sampleAt,
  by: 'Ada Holm',
  kind,
  count: 1,
  detail: '',
  undoes: null,
  redoes: null,
  differences,
  state: nothing,
  previous: nothing,
  hash: nothing,
})

const draft = aDraft()
const cost = aClaim(2, { places: [aPlace(draft, 'The bridge over the Elm cost 12 million euros')] })
const fall = aClaim(5, { places: [aPlace(draft, 'The old bridge fell in 1998')] })
const today = new Map([cost, fall].map((claim) => [claim.id as string, claim]))

const made = (table: Difference['table'], record: { readonly id: string }): Difference => ({
  table,
  id: record.id,
  before: null,
  after: JSON.parse(JSON.stringify(record)) as Difference['after'],
})

describe('the words that a change was about', () => {
  it('are those of the claim it altered, as they read then', () => {
    const before = aClaim(5, { places: [aPlace(draft, 'The old bridge')] })
    expect(wordsTouched(entry('setStatus', made('claims', before)), today)).toEqual({
      claim: { id: fall.id, number: 5 },
      words: 'The old bridge',
    })
  })

  it('are those of the first claim where it altered several', () => {
    const both = entry('setStatus', made('claims', cost), made('claims', fall))
    expect(wordsTouched(both, today)?.claim?.number).toBe(2)
  })

  it('are those of a claim that is deleted, as it was before', () => {
    const { after, ...rest } = made('claims', fall)
    expect(wordsTouched(entry('removeClaim', { ...rest, before: after, after: null }), new Map())).toEqual({
      claim: { id: fall.id, number: 5 },
      words: 'The old bridge fell in 1998',
    })
  })

  it('are the last words of a claim that stands in no draft any more', () => {
    const past = { status: 'verified', by: '', at: sampleAt, words: 'Nobody was hurt' } as const
    expect(wordsTouched(entry('editClaim', made('claims', aClaim(7, { past }))), today)?.words).toBe(
      'Nobody was hurt',
    )
  })

  it('are those of the claim that a query was asked on', () => {
    expect(wordsTouched(entry('askQuery', made('queries', aQuery(1, 5))), today)?.claim?.number).toBe(5)
  })

  it('are the words that were waived, of no claim', () => {
    const waiver = aWaiver(1, aPlace(draft, 'Nobody was hurt.'))
    expect(wordsTouched(entry('waive', made('waivers', waiver)), today)).toEqual({
      claim: null,
      words: 'Nobody was hurt.',
    })
  })

  it('are none where a draft was opened, whatever claims came with it', () => {
    expect(wordsTouched(entry('openCase', made('claims', cost)), today)).toBe(null)
  })
})
