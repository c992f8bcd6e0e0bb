import { describe, expect, it } from 'vitest'
import { aClaim, aDraft, aPlace, aWaiver, idOf, sampleCase, theCase } from '../records/case.fixture'
import type { CaseRecords } from '../records/caseRecords'
import { sealEntry } from '../records/chain'
import type { Entry, TableName } from '../records/entry'
import { checkCase } from './checkCase'
import { chained, historyOf } from './content.fixture'

type Raw = Readonly<Record<TableName, readonly unknown[]>>

const rawOf = ({ case: one, ...rest }: CaseRecords): Raw => ({ cases: [one], ...rest })
const check = (raw: Raw, history: readonly unknown[] = historyOf(sampleCase())) => {
  const checked = checkCase(raw, history)
  return checked.ok
    ? 'ok'
    : `${checked.failure.kind}: ${'detail' in checked.failure ? checked.failure.detail : ''}`
}
const sound = rawOf(sampleCase())

describe('what claims to be a case', () => {
  it('is given back as records and history when it is one', () => {
    const history = historyOf(sampleCase())
    expect(checkCase(sound, history)).toEqual({ ok: true, value: { records: sampleCase(), history } })
  })

  it.each([
    ['holds no case', []],
    ['holds two', [theCase(), theCase({ id: idOf<'case'>(1, 2) })]],
  ])('is none when it %s', (_what, cases) => {
    expect(check({ ...sound, cases })).toBe('badRecord: cases')
  })

  it('is none when its draft under check is one of another case', () => {
    const drafts = [aDraft(undefined, { caseId: idOf<'case'>(1, 2) })]
    expect(check({ ...sound, drafts })).toBe('badRecord: drafts 1')
  })

  it.each([
    [
      'a claim',
      'claims 1',
      { claims: [aClaim(1, { places: [{ ...aPlace(aDraft(), 'Elm'), draftId: idOf<'draft'>(2, 9) }] })] },
    ],
    [
      'a waiver',
      'waivers 1',
      { waivers: [aWaiver(1, { ...aPlace(aDraft(), 'Elm'), draftId: idOf<'draft'>(2, 9) })] },
    ],
  ])('is none when %s stands in a draft that it does not hold', (_what, flaw, over) => {
    expect(check({ ...sound, evidence: [], queries: [], ...over })).toBe(`badRecord: ${flaw}`)
  })

  it('is none when a line of its history is no entry, and says which', () => {
    const [first, ...rest] = historyOf(sampleCase())
    expect(check(sound, [first, { ...rest[0], kind: 'cheat' }, ...rest.slice(1)])).toBe(
      'badRecord: history 2',
    )
  })

  it('is none when its history leads to other records, though it says the sum of those that are there', () => {
    const other = historyOf(sampleCase({ claims: sampleCase().claims.slice(1), evidence: [], queries: [] }))
    const last = historyOf(sampleCase()).at(-1)?.state ?? ''
    const { hash: _hash, ...unsealed } = other.at(-1) as Entry
    expect(check(sound, [...other.slice(0, -1), sealEntry({ ...unsealed, state: last })])).toBe(
      'changed: claims',
    )
  })

  it('is none when its history leads to more records than are there', () => {
    const { queries, ...rest } = sampleCase()
    const fewer = { ...rest, queries: [] }
    const history = historyOf({ ...rest, queries })
    const { hash: _hash, ...unsealed } = history.at(-1) as Entry
    const state = historyOf(fewer).at(-1)?.state ?? ''
    const forged = [...history.slice(0, -1), sealEntry({ ...unsealed, state })]
    expect(check(rawOf(fewer), forged)).toBe('changed: queries')
  })

  it('is none when an entry writes a record under the id of another', () => {
    const [query] = sampleCase().queries
    const wrong = { table: 'queries' as const, id: idOf<'query'>(6, 2), before: null, after: query ?? null }
    const history = historyOf(sampleCase())
    const all = [...history, { kind: 'askQuery' as const, differences: [wrong] }]
    expect(check(sound, chained(theCase().id, all))).toBe('badRecord: history 4')
  })
})
