import { describe, expect, it } from 'vitest'
import type { Claim } from '../records/claim'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  aSource,
  sampleAt,
  sampleCase,
  someEvidence,
} from '../records/case.fixture'
import { usualChoices } from '../report/choices'
import { makeReport } from '../report/makeReport'
import { englishReport } from '../report/words'
import { findingsOf } from './findings'

const draft = aDraft('The bridge cost 40 million. It opened in 1931.')
const cost = aPlace(draft, 'cost 40 million')
const none = { isVerifiedSaid: false, isUncheckedSaid: false }

const findings = (claim: Partial<Claim>, choices = none, rest: Parameters<typeof sampleCase>[0] = {}) => {
  const records = sampleCase({
    drafts: [draft],
    claims: [aClaim(1, { places: [cost], ...claim })],
    sources: [],
    evidence: [],
    queries: [],
    waivers: [],
    ...rest,
  })
  const coverage = { words: 0, done: 0, open: 0, waived: 0, untouched: 0 }
  const { report } = makeReport(
    { records, coverage, untouched: [], at: sampleAt, choices: usualChoices },
    englishReport,
  )
  return findingsOf(report, englishReport, choices)
}

describe('the findings that go back with the copy', () => {
  it.each(['disputed', 'needsCorrection', 'needsContext', 'notVerifiable', 'recheck'] as const)(
    'say a claim that is %s',
    (status) => {
      expect(findings({ status })).toMatchObject([
        { claim: 1, span: { start: cost.start, end: cost.end }, isResolved: false },
      ])
    },
  )

  it('say verified claims as resolved, and those not checked, only where it is asked', () => {
    expect(findings({ status: 'verified' })).toEqual([])
    expect(findings({ status: 'verified' }, { ...none, isVerifiedSaid: true })).toMatchObject([
      { isResolved: true },
    ])
    expect(findings({ status: 'unchecked' })).toEqual([])
    expect(findings({ status: 'unchecked' }, { ...none, isUncheckedSaid: true })).toHaveLength(1)
  })

  it('say the old wording, the new, and why', () => {
    const correction = { wording: 'cost 14 million', why: 'The budget says so.', made: 'no' } as const
    expect(findings({ status: 'verified', correction })[0]?.lines.join('\n')).toMatch(
      /cost 40 million[^]*cost 14 million[^]*The budget says so\./,
    )
  })

  it('say an open query, whatever the status, and what is public of its sources', () => {
    const rest = {
      queries: [aQuery(1, 1, { text: 'Which year?', answer: '', answeredAt: null })],
      sources: [
        aSource(1, { title: 'The budget' }),
        aSource(2, { title: 'Deep Throat', confidentiality: 'never' }),
      ],
      evidence: [someEvidence(1, 1, 1), someEvidence(2, 1, 2)],
    } as const
    const [finding] = findings({ status: 'verified' }, none, rest)
    const whole = finding?.lines.join('\n') ?? ''
    expect(whole).toContain('Which year?')
    expect(whole).toContain('The budget')
    expect(whole).not.toContain('Deep Throat')
    expect(finding?.isResolved).toBe(false)
  })

  it('say what a correction changes in the text, in whole words, as long as it is not made', () => {
    const correction = { wording: 'cost 14 million', why: '', made: 'no' } as const
    const start = draft.text.indexOf('40')
    expect(findings({ status: 'needsCorrection', correction })[0]?.changes).toEqual([
      { start, end: start + 2, wording: '14', within: { start: cost.start, end: cost.end } },
    ])
    for (const other of [
      { ...correction, made: 'asProposed' },
      { ...correction, made: 'declined' },
      { ...correction, wording: '  ' },
    ] as const)
      expect(findings({ status: 'needsCorrection', correction: other })[0]?.changes).toEqual([])
  })

  it('put no wording into the text that names what is held back', () => {
    const correction = { wording: 'cost Deep Throat 14 million', why: '', made: 'no' } as const
    const rest = {
      sources: [aSource(1, { title: 'Deep Throat', confidentiality: 'never' })],
      evidence: [someEvidence(1, 1, 1)],
    } as const
    const [finding] = findings({ status: 'needsCorrection', correction }, none, rest)
    expect(finding?.lines.join()).not.toContain('Deep Throat')
    expect(finding?.changes).toEqual([])
  })

  it('leave out a claim that is gone from the text', () => {
    expect(findings({ status: 'disputed', places: [] })).toEqual([])
  })
})
