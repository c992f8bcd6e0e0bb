import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecords } from '../../../shared/records/caseRecords'
import { digestOf } from '../../../shared/records/chain'
import { confidentialities } from '../../../shared/records/source'
import { statuses } from '../../../shared/records/status'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  aSource,
  aWaiver,
  sampleAt,
  sampleText,
  someEvidence,
  theCase,
} from '../../../shared/records/case.fixture'
import { audiences } from '../../../shared/report/choices'
import { claimReview, type ClaimReviewDetails } from '../../../shared/report/claimReview'
import { correctionSheetHtml } from '../../../shared/report/correctionSheet'
import { reportCsv } from '../../../shared/report/csv'
import { reportEndings, reportFileName, type ReportFormat } from '../../../shared/report/fileName'
import { maySee } from '../../../shared/report/holdBack'
import { reportHtml } from '../../../shared/report/html'
import { strFromU8, unzipSync } from 'fflate'
import { reportJson } from '../../../shared/report/json'
import { reportJsonLd } from '../../../shared/report/jsonld'
import { makeReport } from '../../../shared/report/makeReport'
import { reportMarkdown } from '../../../shared/report/markdown'
import { englishReport } from '../../../shared/report/words'
import { reportXlsx } from '../../../shared/report/xlsx/reportXlsx'
import { sheetsHtml } from '../../../shared/report/xlsx/sheetsHtml'
import { correctionSheetDocx } from './docx/correctionSheetDocx'
import { plainLook } from './docx/look'
import { reportDocx } from './docx/reportDocx'

const a4 = plainLook('A4', 'en')

/** A text field of a source and the secret in it; `quoted`: the secret also gets into other texts, as people do it. */
const fields = [
  ['title', true],
  ['url', true],
  ['author', true],
  ['fileName', true],
  ['publisher', false],
  ['published', false],
  ['note', false],
  ['contactNote', false],
  ['contactBy', false],
  ['words', false],
  ['evidenceNote', false],
  ['locator', false],
] as const

// So long that compressed bytes, which are looked through as well, hold neither by chance.
const [head, tail] = [(source: number) => `zq${source}xvbrmf`, (source: number) => `kwp${source}jhdtz`]

/** It holds what ends a sentence, so that a text may be cut in it. */
const secret = (source: number, field: string): string =>
  `${head(source)} dr. ${field.toLowerCase()} ${tail(source)}`

const secretAddress = (source: number): string => `https://example.org/${encodeURI(secret(source, 'url'))}`

/** Free texts of a case, each with the secrets of some sources quoted in it. */
const texts = fc.array(
  fc.record({
    before: fc.string({ maxLength: 6 }),
    quotes: fc.array(fc.tuple(fc.nat(3), fc.nat(fields.length - 1), fc.boolean()), { maxLength: 2 }),
    after: fc.string({ maxLength: 6 }),
    /** Words between the secrets and what they stand beside. */
    far: fc.nat(40),
  }),
  { minLength: 24, maxLength: 24 },
)

const cases = fc.record({
  texts,
  sources: fc.array(fc.constantFrom(...confidentialities), { minLength: 4, maxLength: 4 }),
  links: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 8 }),
  status: fc.constantFrom(...statuses),
})

type Made = typeof cases extends fc.Arbitrary<infer One> ? One : never

function recordsOf(made: Made): CaseRecords {
  let next = 0
  const text = () => {
    const one = made.texts[next++ % made.texts.length]
    const quoted = (one?.quotes ?? []).map(([source, field, loud]) => {
      const [name, isQuoted] = fields[field] ?? ['title', true]
      const words = isQuoted ? (name === 'url' ? secretAddress(source) : secret(source, name)) : ''
      return loud ? words.toUpperCase() : words
    })
    return `${one?.before ?? ''} ${quoted.join(' and ')} ${one?.after ?? ''}`
  }
  const far = () => ' so on'.repeat(made.texts[next % made.texts.length]?.far ?? 0)
  const claimed = ['cost 12 million euros', 'It is the longest', 'Nobody was hurt.', 'fell in 1998']
  const said = claimed.reduce(
    (all, words) => all.replace(words, () => `${text()}${far()} ${words} ${far()}${text()}`),
    sampleText,
  )
  const draft = aDraft(`${said} ${text()}`)
  return {
    case: theCase({ title: text(), byline: text(), publication: text(), checker: text() }),
    drafts: [draft],
    claims: claimed.map((words, at) =>
      aClaim(at + 1, {
        places: [
          {
            ...aPlace(draft, words),
            end: at === 2 ? draft.text.length : draft.text.indexOf(words) + words.length,
          },
        ].map((place) => ({
          ...place,
          quote: { ...place.quote, exact: draft.text.slice(place.start, place.end) },
        })),
        status: at === 0 ? made.status : 'needsCorrection',
        statusBy: text(),
        statusAt: sampleAt,
        past: { status: 'verified', by: text(), at: sampleAt, words: text() },
        reasons: [{ kind: 'number', words: text() }],
        claimant: text(),
        note: text(),
        correction: { wording: text(), why: text(), made: 'no' },
      }),
    ),
    sources: made.sources.map((confidentiality, at) =>
      aSource(at, {
        confidentiality,
        title: secret(at, 'title'),
        url: secretAddress(at),
        author: secret(at, 'author'),
        publisher: secret(at, 'publisher'),
        published: secret(at, 'published'),
        note: secret(at, 'note'),
        file: { sha256: digestOf(`f${at}`), size: 1, name: secret(at, 'fileName'), mediaType: 'text/plain' },
        contacts: [
          {
            at: sampleAt,
            by: secret(at, 'contactBy'),
            how: 'call',
            outcome: 'reached',
            note: secret(at, 'contactNote'),
          },
        ],
      }),
    ),
    evidence: made.links.map(([claim, source], at) =>
      someEvidence(at, claim + 1, source, {
        words: secret(source, 'words'),
        note: secret(source, 'evidenceNote'),
        locator: { kind: 'page', value: secret(source, 'locator') },
      }),
    ),
    queries: [aQuery(1, 1, { text: text(), answer: text(), askedBy: text(), answeredAt: sampleAt })],
    waivers: [aWaiver(1, aPlace(draft, 'Bridge to open'), { by: text() })],
  }
}

/** The names and texts of all parts of a package, and its bytes as they stand. */
const unpacked = (bytes: Uint8Array): readonly string[] => [
  strFromU8(bytes, true),
  ...Object.entries(unzipSync(bytes)).flatMap(([path, part]) => [path, strFromU8(part)]),
]

const reviewDetails: ClaimReviewDetails = {
  url: 'https://elmpost.example/check',
  appearance: '',
  madeOn: null,
  claimantIs: 'Person',
  publisher: 'The Elm Post',
  statement: '',
}

describe('what is confidential', () => {
  it.each(audiences)('is in no byte of any output made for the %s', async (audience) => {
    await fc.assert(
      fc.asyncProperty(cases, async (made) => {
        const records = recordsOf(made)
        const { report, isClean } = makeReport(
          {
            records,
            coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
            untouched: [{ text: records.drafts[0]?.text ?? '' }],
            at: sampleAt,
            choices: {
              audience,
              claims: 'all',
              order: 'text',
              queries: true,
              letterhead: records.case.title,
            },
          },
          englishReport,
        )
        const outputs = [
          reportHtml(report, englishReport),
          reportMarkdown(report, englishReport),
          reportCsv(report, englishReport),
          reportJson(report),
          reportJsonLd(report, englishReport),
          correctionSheetHtml(report, englishReport),
          sheetsHtml(report, englishReport),
          ...unpacked(reportXlsx(report, englishReport)),
          ...unpacked(reportDocx(report, englishReport, a4)),
          ...unpacked(correctionSheetDocx(report, englishReport, a4)),
          ...report.claims.map((claim) => {
            const review = claimReview(claim, report, reviewDetails, englishReport, isClean)
            return review.ok ? review.value : ''
          }),
          ...Object.keys(reportEndings).map((format) => reportFileName(report, format as ReportFormat)),
          reportFileName(report, 'docx', 'corrections'),
        ].map((output) => output.toLowerCase())
        for (const [at, confidentiality] of made.sources.entries()) {
          if (maySee(audience, confidentiality)) continue
          // Not even half of a secret.
          const found = [head(at), tail(at)].filter((words) =>
            outputs.some((output) => output.includes(words)),
          )
          expect(found).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is found in the outputs when it is not confidential, so that the test above can fail', async () => {
    const records = recordsOf({
      texts: Array.from({ length: 24 }, () => ({ before: '', quotes: [[0, 0, false]], after: '', far: 0 })),
      sources: ['public', 'public', 'public', 'public'],
      links: [[0, 0]],
      status: 'verified',
    })
    const { report } = makeReport(
      {
        records,
        coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
        untouched: [],
        at: sampleAt,
        choices: {
          audience: 'reader',
          claims: 'all',
          order: 'text',
          queries: true,
          letterhead: '',
        },
      },
      englishReport,
    )
    for (const output of [
      reportHtml(report, englishReport),
      reportCsv(report, englishReport),
      reportJson(report),
      unpacked(reportXlsx(report, englishReport)).join('\n'),
      unpacked(reportDocx(report, englishReport, a4)).join('\n'),
    ])
      expect(output).toContain(secret(0, 'title'))
  })
})
