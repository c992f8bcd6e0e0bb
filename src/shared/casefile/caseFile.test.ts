import { zipSync } from 'fflate'
import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import type { CaseRecords } from '../records/caseRecords'
import { digestOf } from '../records/chain'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  aSource,
  aWaiver,
  idOf,
  sampleAt,
  sampleCase,
  someEvidence,
  theCase,
} from '../records/case.fixture'
import type { CaseContent } from './caseFile'
import { contentOf, digestOfBytes, historyOf, utf8 } from './content.fixture'
import { claimSizes, editLines, forge, replaceBytes, takeApart, type Parts } from './forge.fixture'
import { packCase } from './packCase'
import { caseFileJsonSchema } from './schema'
import { unpackCase } from './unpackCase'

const stamp = { app: '0.1.0', at: sampleAt }

function packed(content: CaseContent = contentOf()): Uint8Array {
  const result = packCase({ ...content, ...stamp })
  if (!result.ok) throw new Error(`${result.failure.kind} ${result.failure.detail}`)
  return result.value
}

const outcome = (file: Uint8Array): string => {
  const result = unpackCase(file)
  return result.ok ? 'ok' : result.failure.kind
}

describe('a case', () => {
  it('comes out of its file as it went in', () => {
    const content = contentOf()
    const result = unpackCase(packed(content))
    expect(result.ok && result.value).toEqual({
      manifest: expect.objectContaining({
        format: 'stet-case',
        formatVersion: 1,
        app: '0.1.0',
        madeAt: sampleAt,
        caseId: content.records.case.id,
        counts: expect.objectContaining({ cases: 1, claims: 3, sources: 3, history: 3, files: 1 }),
      }),
      ...content,
    })
  })

  it('gives the same bytes each time', () => {
    expect(packed()).toEqual(packed())
  })

  it('comes out as it went in, whatever texts and files it holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    const made = fc.record({
      title: text,
      article: text,
      notes: fc.array(text, { maxLength: 5 }),
      files: fc.uniqueArray(fc.uint8Array({ maxLength: 300 }), { maxLength: 3, selector: String }),
    })
    fc.assert(
      fc.property(made, ({ title, article, notes, files }) => {
        const draft = aDraft(`${article} one two three`)
        const records: CaseRecords = {
          case: theCase({ title }),
          drafts: [draft],
          claims: notes.map((note, at) => aClaim(at + 1, { note, places: [aPlace(draft, 'two')] })),
          sources: notes.map((note, at) => aSource(at + 1, { note, confidentiality: 'never' })),
          evidence: notes.map((words, at) => someEvidence(at + 1, at + 1, at + 1, { words })),
          queries: notes.map((answer, at) => aQuery(at + 1, at + 1, { answer })),
          waivers: [aWaiver(1, aPlace(draft, 'three'))],
        }
        const content: CaseContent = {
          records,
          history: historyOf(records, 4),
          files: files.map((bytes) => ({ sha256: digestOfBytes(bytes), bytes: Uint8Array.from(bytes) })),
        }
        const result = unpackCase(packed(content))
        expect(result.ok && { ...result.value, manifest: null }).toEqual({ ...content, manifest: null })
      }),
      { numRuns: 60 },
    )
  })
})

describe('a damaged file', () => {
  const file = packed()
  const whole = unpackCase(file)

  it('never gives other data when one bit of it is turned', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const damaged = file.slice()
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        const result = unpackCase(damaged)
        if (result.ok) expect(result).toEqual(whole)
      }),
      { numRuns: 1500 },
    )
  })

  it('is said to be cut off wherever it is cut', () => {
    const wrong: number[] = []
    for (let length = 0; length < file.length; length++) {
      if (outcome(file.subarray(0, length)) !== 'cutOff') wrong.push(length)
    }
    expect(wrong).toEqual([])
  })

  it('is said to be cut off even where a kept archive ends inside it', () => {
    const inner = zipSync({ 'word/document.xml': utf8('<w/>') })
    const withZip = packed({ ...contentOf(), files: [{ sha256: digestOfBytes(inner), bytes: inner }] })
    const at = indexOfBytes(withZip, inner)
    expect(at).toBeGreaterThan(0)
    expect(outcome(withZip.subarray(0, at + inner.length))).toBe('cutOff')
  })

  it.each([
    ['bytes after its end', Uint8Array.from([...file, 0]), 'changed'],
    ['a text', utf8('Bridge to open in May'), 'notACase'],
    ['a zip of something else', zipSync({ 'word/document.xml': utf8('<w/>') }), 'notACase'],
    ['a zip with another manifest', zipSync({ 'manifest.json': utf8('{"name":"x"}') }), 'notACase'],
    ['a manifest that is no object', zipSync({ 'manifest.json': utf8('[]') }), 'notACase'],
    ['a manifest that is no JSON', zipSync({ 'manifest.json': utf8('{') }), 'changed'],
  ])('%s is told apart', (_name, bytes, kind) => {
    expect(outcome(bytes)).toBe(kind)
  })
})

describe('a file from a newer version', () => {
  it('is refused with the version named, whatever else is in it', () => {
    const { manifest } = takeApart(packed())
    const newer = forge({
      manifest: { ...manifest, formatVersion: 2, app: '3.1.4', more: {} },
      parts: new Map([['exhibits/1', utf8('x')]]),
    })
    expect(unpackCase(newer)).toEqual({ ok: false, failure: { kind: 'newer', detail: '3.1.4' } })
  })
})

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

describe('packing', () => {
  it.each<[string, CaseContent, string]>([
    [
      'a history that does not lead to the records',
      { ...contentOf(), history: historyOf(sampleCase({ queries: [] })) },
      'changed',
    ],
    [
      'a kept file that is not what its name says',
      { ...contentOf(), files: [{ sha256: digestOf('x'), bytes: utf8('y') }] },
      'changed',
    ],
    ['a record that points at nothing', contentOf(sampleCase({ queries: [aQuery(1, 99)] })), 'badRecord'],
  ])('refuses %s, since it could not be read again', (_name, content, kind) => {
    const result = packCase({ ...content, ...stamp })
    expect(result.ok ? 'ok' : result.failure.kind).toBe(kind)
  })

  it('writes a file that shrinks very far so that it can be read again', () => {
    const zeros = new Uint8Array(64_000_001)
    const content = { ...contentOf(), files: [{ sha256: digestOfBytes(zeros), bytes: zeros }] }
    expect(outcome(packed(content))).toBe('ok')
  }, 60_000)
})

it('is published as it is (write it anew with: vitest run src/shared/casefile -u)', async () => {
  const text = await format(JSON.stringify(caseFileJsonSchema()), { parser: 'json', printWidth: 110 })
  await expect(text).toMatchFileSnapshot('../../../docs/case-file.schema.json')
})

function listOf({ manifest }: Parts): readonly object[] {
  return manifest['parts'] as readonly object[]
}

function counts({ manifest }: Parts, over: Record<string, number>): Record<string, number> {
  return { ...(manifest['counts'] as Record<string, number>), ...over }
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  return Buffer.from(bytes).indexOf(wanted)
}
