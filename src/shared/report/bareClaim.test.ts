import { describe, expect, it } from 'vitest'
import { isBare } from './bareClaim'
import { aClaim, aDraft, aPlace, aQuery, sampleAt, sampleCase, someEvidence } from '../records/case.fixture'
import { usualChoices } from './choices'
import { reportHtml } from './html'
import { makeReport } from './makeReport'
import { reportMarkdown } from './markdown'
import { englishReport } from './words'
import type { CaseRecords } from '../records/caseRecords'
import type { Claim } from '../records/claim'

const places = [aPlace(aDraft(), 'The old bridge fell in 1998')]
const reportOf = (claim: Partial<Claim> = {}, over: Partial<CaseRecords> = {}) =>
  makeReport(
    {
      records: sampleCase({
        claims: [aClaim(1, { places, reasons: [{ kind: 'date', words: '1998' }], ...claim })],
        evidence: [],
        queries: [],
        ...over,
      }),
      coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
      untouched: [],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  ).report
const bareIn = (report: ReturnType<typeof reportOf>) => report.claims.map(isBare)

describe('a claim that nobody has worked on', () => {
  it('is said in short: its words and what calls for a check, nothing that is not there', () => {
    const html = reportHtml(reportOf({ claimant: 'Ada Holm' }), englishReport)
    const [claim = ''] = /<article class="claim bare".*?<\/article>/s.exec(html) ?? []
    expect(claim).toContain('The old bridge fell in 1998')
    expect(claim).toContain('Claimant: Ada Holm. Date (1998)')
    expect(claim).not.toMatch(/<dl|No source|To do/)
  })

  it('is said in short in Markdown too', () => {
    const markdown = reportMarkdown(reportOf({ claimant: 'Ada *Holm*' }), englishReport)
    expect(markdown).toContain(
      '### Claim 1: Unchecked\n\n> The old bridge fell in 1998\n\nClaimant: Ada \\*Holm\\*. Date (1998)\n\n## ',
    )
  })

  it('is its words alone when there is nothing else to say', () => {
    expect(reportMarkdown(reportOf({ reasons: [] }), englishReport)).toContain(
      '> The old bridge fell in 1998\n\n## Sources',
    )
  })

  it.each([
    ['has a status', { status: 'notVerifiable' }],
    ['is being checked', { work: 'checking' }],
    ['has a note', { note: 'Ask the county.' }],
    ['is flagged', { legal: true }],
    ['has a correction', { correction: { wording: 'x', why: '', made: 'no' } }],
    ['has a person to answer for it', { statusBy: 'A. Reader' }],
  ] as const)('is said whole once it %s', (_name, claim) => {
    expect(bareIn(reportOf(claim))).toEqual([false])
  })

  it('is said whole with a source, also one that is held back, or with a query', () => {
    expect(bareIn(reportOf({}, { evidence: [someEvidence(1, 1, 1)] }))).toEqual([false])
    expect(bareIn(reportOf({}, { evidence: [someEvidence(1, 1, 2)] }))).toEqual([false])
    expect(bareIn(reportOf({}, { queries: [aQuery(1, 1)] }))).toEqual([false])
  })
})
