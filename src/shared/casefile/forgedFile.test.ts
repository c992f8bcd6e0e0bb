import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CaseRecords } from '../records/caseRecords'
import { digestOf } from '../records/chain'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  idOf,
  sampleCase,
  someEvidence,
  theCase,
} from '../records/case.fixture'
import { digestOfBytes, historyOf, utf8 } from './content.fixture'
import { claimSizes, editLines, forge, replaceBytes, takeApart, type Parts } from './forge.fixture'
import { unpackCase } from './unpackCase'
import { counts, listOf, outcome, packed } from './packed.fixture'

describe('a forged archive', () => {
  const apart = takeApart(packed())
  const add = (name: string): Parts => ({ ...apart, parts: new Map(apart.parts).set(name, utf8('x')) })

  it('is read when nothing is wrong with it, so that the refusals below mean something', () => {
    expect(outcome(forge(apart))).toBe('ok')
  })

  it.each([
    '../evil',
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\evil',
    'records\\cases.ndjson',
    'records/../evil',
    'files/nul\0',
    'files/a:b',
    'Records/cases.ndjson',
    'records/cases.ndjson/',
    'files/ABCDEF',
    'CON',
    'records/__proto__.ndjson',
    'records/constructor.ndjson',
  ])('with a part named %j is refused, listed or not', (name) => {
    expect(outcome(forge(add(name)))).toBe('badRecord')
    expect(outcome(forge(add(name), { keepList: true }))).toBe('changed')
  })

  it('with one name twice is refused', () => {
    const twice = replaceBytes(forge(add('records/c-ses.ndjson'), { keepList: true }), 'c-ses', 'cases')
    expect(outcome(twice)).toBe('changed')
  })

  it('with a symbolic link is refused', () => {
    expect(outcome(forge(apart, { attributes: { os: 3, attrs: 0o120777 << 16 } }))).toBe('changed')
  })

  it('with a part left out is refused', () => {
    const parts = new Map(apart.parts)
    parts.delete('history.ndjson')
    expect(outcome(forge({ ...apart, parts }))).toBe('changed')
    expect(outcome(forge({ ...apart, parts }, { keepList: true }))).toBe('changed')
  })

  it('with a changed part or list is refused', () => {
    const other = editLines(apart, 'records/claims.ndjson', (lines) => lines.replace('14', '15'))
    expect(outcome(forge(other, { keepList: true }))).toBe('changed')
    expect(outcome(forge(other, { keepSeal: true }))).toBe('changed')
  })

  it('with a kept file under another name is refused', () => {
    const parts = new Map(apart.parts).set(`files/${digestOf('other')}`, utf8('not other'))
    expect(
      outcome(forge({ manifest: { ...apart.manifest, counts: counts(apart, { files: 2 }) }, parts })),
    ).toBe('changed')
  })
})

describe('a bomb', () => {
  const apart = takeApart(packed())
  const zeros = new Uint8Array(80_000_000)
  const name = `files/${digestOfBytes(zeros)}`
  const bomb = forge({
    manifest: { ...apart.manifest, counts: counts(apart, { files: 2 }) },
    parts: new Map(apart.parts).set(name, zeros),
  })

  it('is refused by how far it shrank', () => {
    expect(bomb.length).toBeLessThan(400_000)
    expect(outcome(bomb)).toBe('tooLarge')
  })

  it.each([1, 3_000_000, 5_000_000])('of 4 MB that claims to be %d bytes is not believed', (size) => {
    const list = [...listOf(apart), { name, size, sha256: digestOfBytes(zeros.subarray(0, size)) }]
    const manifest = { ...apart.manifest, parts: list, counts: counts(apart, { files: 2 }) }
    const parts = new Map(apart.parts).set(name, zeros.subarray(0, 4_000_000))
    expect(outcome(claimSizes(forge({ manifest, parts }, { keepList: true }), new Map([[name, size]])))).toBe(
      'changed',
    )
  })

  it('made of many parts is refused by their sum', () => {
    const list = Array.from({ length: 20 }, (_, at) => ({
      name: `files/${digestOf(String(at))}`,
      size: 60_000_000,
      sha256: digestOf(String(at)),
    }))
    const parts = new Map([...apart.parts, ...list.map((one) => [one.name, utf8('x')] as const)])
    const manifest = { ...apart.manifest, parts: [...listOf(apart), ...list] }
    const file = forge({ manifest, parts }, { keepList: true })
    expect(outcome(claimSizes(file, new Map(list.map((one) => [one.name, one.size]))))).toBe('tooLarge')
  })

  it('in the manifest is refused', () => {
    const padded = zipSync({ 'manifest.json': utf8(`{"format":"stet-case"${' '.repeat(17_000_000)}}`) })
    expect(outcome(padded)).toBe('tooLarge')
  })
})

describe('a forged record', () => {
  /** A file whose records and history were made to fit each other by somebody who knows how. */
  const withRecords = (over: Partial<CaseRecords>): Uint8Array => {
    const records = { ...sampleCase(), ...over }
    const lines = (all: readonly unknown[]) => utf8(all.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const history = historyOf(records)
    const { manifest, parts } = takeApart(packed())
    const next = new Map(parts).set('history.ndjson', lines(history))
    const tables = { ...records, cases: [records.case] }
    const made: Record<string, number> = {}
    for (const table of ['cases', 'drafts', 'claims', 'sources', 'evidence', 'queries', 'waivers'] as const) {
      next.set(`records/${table}.ndjson`, lines(tables[table]))
      made[table] = tables[table].length
    }
    return forge({ manifest: { ...manifest, counts: counts({ manifest, parts }, made) }, parts: next })
  }
  const draft = aDraft()
  const [claim] = sampleCase().claims
  const as = <Value>(value: unknown): Value => value as Value

  it('is read when nothing is wrong with it', () => {
    expect(outcome(withRecords({}))).toBe('ok')
  })

  it.each<[string, Partial<CaseRecords>]>([
    ['of a wrong type', { claims: [as({ ...claim, number: '1' })] }],
    ['without a field', { claims: [as({ ...claim, status: undefined })] }],
    ['with a status that is none', { claims: [as({ ...claim, status: 'true' })] }],
    ['with an id that is none', { claims: [as({ ...claim, id: '../x' })] }],
    ['that stands twice', { queries: [aQuery(1, 1), aQuery(1, 1)] }],
    ['of another case', { queries: [aQuery(1, 1, { caseId: idOf<'case'>(1, 2) })] }],
    ['on a claim that is not there', { queries: [aQuery(1, 99)] }],
    ['from a source that is not there', { evidence: [someEvidence(1, 1, 99)] }],
    ['with a draft under check that is not there', { case: theCase({ draftId: idOf<'draft'>(2, 9) }) }],
    ['with a text that is not that of its digest', { drafts: [{ ...draft, text: `${draft.text} ` }] }],
    [
      'beyond the end of the text',
      { claims: [aClaim(1, { places: [{ ...aPlace(draft, 'Elm'), end: 1e6 }] })] },
    ],
    [
      'that ends before it begins',
      { claims: [aClaim(1, { places: [{ ...aPlace(draft, 'Elm'), end: 1 }] })] },
    ],
    ['dated in no year that can be', { case: theCase({ createdAt: '275760-09-13' }) }],
  ])('%s is refused', (_name, over) => {
    expect(outcome(withRecords({ queries: [], evidence: [], ...over }))).toBe('badRecord')
  })

  it('says which table and line it is', () => {
    const file = withRecords({ queries: [aQuery(1, 1), aQuery(2, 99)] })
    expect(unpackCase(file)).toEqual({ ok: false, failure: { kind: 'badRecord', detail: 'queries 2' } })
  })

  it('with a key that would reach into prototypes does no harm', () => {
    const apart = takeApart(packed())
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const soiled = editLines(apart, 'records/sources.ndjson', (lines) =>
        lines.replace('{', `{"${key}":{"polluted":true},`),
      )
      const result = unpackCase(forge(soiled))
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      if (result.ok) expect(result.value.records).toEqual(sampleCase())
    }
  })

  it.each([
    ['not JSON', '{"id":\n'],
    ['without an end', '{}'],
    ['empty', '\n'],
    ['a number beyond numbers', '1e999\n'],
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}\n`],
  ])('that is %s is refused', (_name, line) => {
    expect(outcome(forge(editLines(takeApart(packed()), 'records/queries.ndjson', () => line)))).toBe(
      'badRecord',
    )
  })

  it('nested without end inside an entry is refused', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const file = editLines(takeApart(packed()), 'history.ndjson', (lines) =>
      lines.replace('"before":null', `"before":${deep}`),
    )
    expect(outcome(forge(file))).toBe('badRecord')
  })
})

describe('a forged history', () => {
  const apart = takeApart(packed())
  const lines = (all: readonly unknown[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')
  const withHistory = (history: readonly unknown[]): string =>
    outcome(
      forge({
        manifest: { ...apart.manifest, counts: counts(apart, { history: history.length }) },
        parts: editLines(apart, 'history.ndjson', () => lines(history)).parts,
      }),
    )
  const history = historyOf(sampleCase())

  it('is read when nothing is wrong with it', () => {
    expect(withHistory(history)).toBe('ok')
  })

  it.each([
    ['that is empty', []],
    ['without its last entry', history.slice(0, -1)],
    ['without its first entry', history.slice(1)],
    ['in another order', history.toReversed()],
    ['with an altered entry', history.map((one, at) => (at === 1 ? { ...one, by: 'Somebody else' } : one))],
    ['of other records than are in the file', historyOf(sampleCase({ queries: [] }))],
    [
      'with a state that is not that of the records',
      historyOf(sampleCase({ case: theCase({ byline: 'x' }) })),
    ],
  ])('%s is refused', (_name, entries) => {
    expect(withHistory(entries)).toBe('changed')
  })

  it('that would write into another case is refused', () => {
    const other = idOf<'case'>(1, 2)
    const foreign = historyOf(sampleCase({ queries: [aQuery(1, 1, { caseId: other })] }))
    expect(withHistory(foreign)).toBe('badRecord')
    expect(withHistory(history.map((one) => ({ ...one, caseId: other })))).toBe('badRecord')
  })

  it('that would write what is no record is refused, even where it is undone later', () => {
    const soiled = JSON.parse(
      JSON.stringify(history).replace('"title":"Another title"', '"title":7'),
    ) as unknown[]
    expect(withHistory(soiled)).toBe('badRecord')
  })
})
