import { describe, expect, it } from 'vitest'
import type { CaseRecords } from '../records/caseRecords'
import type { Status } from '../records/status'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  aSource,
  sampleAt,
  sampleCase,
  someEvidence,
  theCase,
} from '../records/case.fixture'
import { usualChoices, type ReportChoices } from './choices'
import { makeReport } from './makeReport'
import { reportSchema } from './report'
import { englishReport } from './words'

const coverage = { words: 24, done: 10, open: 8, waived: 3, untouched: 3 }

function reportOf(records: CaseRecords, choices: Partial<ReportChoices> = {}) {
  return makeReport(
    {
      records,
      coverage,
      untouched: [{ text: 'The old bridge fell in 1998.' }],
      at: sampleAt,
      choices: { ...usualChoices, ...choices },
    },
    englishReport,
  )
}

describe('the report of a case', () => {
  it('fits its own schema', () => {
    for (const audience of ['editor', 'lawyer', 'reader'] as const) {
      const { report } = reportOf(sampleCase(), { audience })
      expect(reportSchema.parse(report)).toEqual(report)
    }
  })

  it('says which text was checked, by whom and when', () => {
    const { report } = reportOf(sampleCase())
    expect(report.draft).toEqual({ number: 1, openedAt: sampleAt, digest: aDraft().digest })
    expect([report.checker, report.madeAt, report.article.title]).toEqual([
      'A. Reader',
      sampleAt,
      'Bridge to open in May',
    ])
  })

  it('counts all claims by status, shown or not', () => {
    const { summary } = reportOf(sampleCase(), { claims: 'open' }).report
    const counts = Object.fromEntries(summary.byStatus.map(({ status, count }) => [status, count]))
    expect(counts).toMatchObject({ needsCorrection: 1, verified: 1, recheck: 1, disputed: 0 })
    expect([summary.claims, summary.claimsShown]).toEqual([3, 2])
    expect(summary.coverage).toEqual(coverage)
  })

  it('lists untouched sentences and waived words', () => {
    const { report } = reportOf(sampleCase())
    expect(report.untouched).toEqual(['The old bridge fell in 1998.'])
    expect(report.waived).toEqual([{ words: 'Nobody was hurt', reason: 'noClaim', by: 'A. Reader' }])
  })

  it('lists a correction whatever claims are chosen, and one that still lacks its wording', () => {
    const draft = aDraft()
    const records = sampleCase({
      claims: [
        aClaim(1, {
          places: [aPlace(draft, 'cost 12 million euros')],
          status: 'verified',
          work: 'done',
          correction: { wording: 'cost 14 million', why: 'Budget', made: 'asProposed' },
        }),
        aClaim(2, {
          places: [aPlace(draft, 'fell in 1998')],
          status: 'needsCorrection',
          note: 'It was 1999.',
        }),
      ],
    })
    const { corrections } = reportOf(records, { claims: 'open' }).report
    expect(corrections).toMatchObject([
      {
        claim: 1,
        words: 'cost 12 million euros',
        wording: 'cost 14 million',
        why: 'Budget',
        made: 'asProposed',
      },
      { claim: 2, words: 'fell in 1998', wording: '', why: 'It was 1999.', made: 'no' },
    ])
  })

  it('shows the words of a claim that is gone as they last stood', () => {
    const gone = reportOf(sampleCase()).report.claims.find((claim) => claim.gone)
    expect([gone?.words, gone?.places]).toEqual(['opened in 1931', []])
  })

  it('numbers the sources it cites, and leaves out those it does not cite', () => {
    const records = sampleCase({
      sources: [aSource(9), aSource(8), aSource(7)],
      evidence: [someEvidence(1, 2, 7), someEvidence(2, 1, 8), someEvidence(3, 2, 8)],
    })
    const { sources, claims } = reportOf(records).report
    expect(sources.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Source title 8'],
      [2, 'Source title 7'],
    ])
    expect(claims.map((claim) => claim.evidence.map((one) => one.source))).toEqual([[1], [2, 1], []])
  })

  it('leaves out evidence whose source is gone', () => {
    const records = sampleCase({ sources: [], evidence: [someEvidence(1, 1, 1, { words: 'left behind' })] })
    expect(JSON.stringify(reportOf(records).report)).not.toContain('left behind')
  })

  it('throws when the draft under check is missing', () => {
    expect(() => reportOf(sampleCase({ drafts: [] }))).toThrow('draft')
  })
})

describe('the choices', () => {
  const draft = aDraft()
  const withStatus = (number: number, words: string, status: Status) =>
    aClaim(number, { places: [aPlace(draft, words)], status, work: status === 'disputed' ? 'done' : 'toDo' })
  const records = sampleCase({
    claims: [
      withStatus(1, 'Nobody was hurt', 'needsCorrection'),
      withStatus(2, 'It is the longest', 'verified'),
      withStatus(3, 'said mayor', 'disputed'),
      withStatus(4, 'fell in 1998', 'unchecked'),
      aClaim(5, { status: 'opinion' }),
    ],
  })

  it.each([
    ['all', 'text', [3, 2, 4, 1, 5]],
    ['all', 'status', [1, 3, 4, 2, 5]],
    ['open', 'text', [4, 1]],
    ['problems', 'text', [3, 1]],
  ] as const)('%s claims in the order of %s', (claims, order, numbers) => {
    expect(reportOf(records, { claims, order }).report.claims.map((claim) => claim.number)).toEqual(numbers)
  })

  it('leaves out queries when asked to, and always for the reader', () => {
    const asked = (choices: Partial<ReportChoices>) =>
      reportOf(sampleCase(), choices).report.claims.flatMap((claim) => claim.queries).length
    expect(asked({})).toBe(1)
    expect(asked({ queries: false })).toBe(0)
    expect(asked({ audience: 'lawyer' })).toBe(1)
    expect(asked({ audience: 'reader' })).toBe(0)
  })

  it('spares the reader what is the desk’s own', () => {
    const sources = [
      aSource(1, {
        note: 'slow to reply',
        contacts: [{ at: sampleAt, by: 'A. Reader', how: 'call', outcome: 'noReply', note: 'twice' }],
      }),
    ]
    const { report } = reportOf(sampleCase({ sources }), { audience: 'reader' })
    const [claim] = report.claims
    expect(claim).toMatchObject({ note: '', legal: false, statusBy: null, statusAt: null, reasons: [] })
    expect(report.sources).toMatchObject([{ note: '', contacts: [] }])
    expect(report.waived).toMatchObject([{ by: '' }])
    expect(report.corrections).toMatchObject([{ why: 'The budget names 14 million.' }])
  })

  it('spares the lawyer how claims were proposed, and nothing else of a claim', () => {
    const editor = reportOf(sampleCase(), { audience: 'editor' }).report.claims[0]
    const lawyer = reportOf(sampleCase(), { audience: 'lawyer' }).report.claims[0]
    expect(lawyer).toEqual({ ...editor, reasons: [], heldBack: null })
  })
})

describe('the places of a claim', () => {
  const text = 'Café 🙂 one. The bridge fell. '.repeat(40) + 'The tower fell.'
  const draft = aDraft(text)
  const third = text.indexOf('The bridge fell', 100)
  const records = sampleCase({
    drafts: [draft],
    claims: [
      aClaim(1, { places: [aPlace(draft, 'The bridge fell', third), aPlace(draft, 'The tower fell')] }),
      aClaim(2, {
        places: [{ ...aPlace(draft, 'one'), draftId: aDraft('x', { id: theCase().draftId }).id }],
      }),
    ],
    evidence: [],
    queries: [],
    waivers: [],
  })

  it('are given in UTF-16 units and in code points', () => {
    const place = reportOf(records).report.claims.find((claim) => claim.number === 1)?.places[0]
    expect(place?.start).toBe(third)
    expect(place?.startPoint).toBe(Array.from(text.slice(0, third)).length)
    expect(place?.endPoint).toBe(Array.from(text.slice(0, third + 15)).length)
  })

  it('are quoted with a context that is unique in the draft', () => {
    for (const { quote } of reportOf(records).report.claims.flatMap((claim) => claim.places)) {
      const whole = `${quote?.prefix}${quote?.exact}${quote?.suffix}`
      expect(text.split(whole)).toHaveLength(2)
    }
  })
})

describe('what is held back', () => {
  const shown = (audience: ReportChoices['audience']) =>
    JSON.stringify(reportOf(sampleCase({ queries: [aQuery(1, 1)] }), { audience }).report)

  it.each([
    ['editor', 'Vera Quell', false],
    ['lawyer', 'Vera Quell', false],
    ['reader', 'Vera Quell', false],
    ['editor', 'never twelve', false],
    ['editor', 'Internal memo 77', true],
    ['lawyer', 'Internal memo 77', true],
    ['reader', 'Internal memo 77', false],
    ['reader', 'Council budget', true],
  ] as const)('for the %s: %s is shown: %s', (audience, words, isShown) => {
    expect(shown(audience).includes(words)).toBe(isShown)
  })

  it('is counted for the editor alone', () => {
    const counts = (audience: ReportChoices['audience']) => {
      const { report } = reportOf(sampleCase(), { audience })
      return [report.summary.heldBack, report.claims.map((claim) => claim.heldBack)]
    }
    expect(counts('editor')).toEqual([1, [1, 0, 0]])
    expect(counts('lawyer')).toEqual([null, [null, null, null]])
    expect(counts('reader')).toEqual([null, [null, null, null]])
  })

  it('is named to the person, with the claims it is evidence on', () => {
    const { heldBack } = reportOf(sampleCase(), { audience: 'reader' })
    expect(heldBack.sources.map(({ title, claims }) => [title, claims])).toEqual([
      ['Vera Quell', [1]],
      ['Internal memo 77', [2]],
    ])
    expect(heldBack.editorsOnlyShown).toEqual([])
  })

  it('tells the person which sources for editors only the editor and the lawyer will see', () => {
    expect(
      reportOf(sampleCase(), { audience: 'lawyer' }).heldBack.editorsOnlyShown.map(({ title }) => title),
    ).toEqual(['Internal memo 77'])
  })
})
