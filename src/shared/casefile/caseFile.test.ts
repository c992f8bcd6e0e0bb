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
  sampleAt,
  sampleCase,
  someEvidence,
  theCase,
} from '../records/case.fixture'
import type { CaseContent } from './caseFile'
import { contentOf, digestOfBytes, historyOf, utf8 } from './content.fixture'
import { forge, takeApart } from './forge.fixture'
import { packCase } from './packCase'
import { caseFileJsonSchema } from './schema'
import { unpackCase } from './unpackCase'
import { outcome, packed, stamp } from './packed.fixture'

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

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  return Buffer.from(bytes).indexOf(wanted)
}
