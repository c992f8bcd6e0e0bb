import { describe, expect, it } from 'vitest'
import type { Dismissal } from '../records/dismissal'
import { digestOf } from '../records/chain'
import { sampleAt, sampleCase, sampleText, theCase } from '../records/case.fixture'
import { usualChoices, type Audience } from './choices'
import { reportCsv } from './csv'
import type { KnownConflicts } from './describeConflicts'
import { reportHtml } from './html'
import { makeReport } from './makeReport'
import { reportMarkdown } from './markdown'
import { reportSchema } from './report'
import { englishReport } from './words'
import { sheetsHtml } from './xlsx/sheetsHtml'

const start = sampleText.indexOf('12 million')
const dismissal = (over: Partial<Dismissal> = {}): Dismissal => ({
  key: digestOf('x'),
  kind: 'name',
  values: ['Holm', 'Holmes'],
  reason: 'They are two different people',
  by: 'A. Reader',
  at: sampleAt,
  ...over,
})
const known: KnownConflicts = {
  open: [{ kind: 'number', values: ['12 million', '14 million'], places: [{ start, end: start + 10 }] }],
  dismissed: [dismissal()],
}

const reportOf = (audience: Audience = 'editor', conflicts = known) =>
  makeReport(
    {
      records: sampleCase(),
      coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
      untouched: [],
      conflicts,
      at: sampleAt,
      choices: { ...usualChoices, audience },
    },
    englishReport,
  )

describe('the conflicts in a report', () => {
  it('name the claims that hold their words', () => {
    expect(reportOf().report.conflicts?.open).toEqual([
      { kind: 'number', values: ['12 million', '14 million'], claims: [1] },
    ])
  })

  it.each([
    ['HTML', reportHtml],
    ['Markdown', reportMarkdown],
    ['CSV', reportCsv],
    ['a workbook', sheetsHtml],
  ] as const)('stand in %s: what does not fit, the claims, the reason and by whom', (_name, write) => {
    const text = write(reportOf('lawyer').report, englishReport).replaceAll('\\', '')
    for (const said of [
      '“12 million” in one place, “14 million” in another.',
      'Claim 1',
      'Two spellings: “Holm” and “Holmes”.',
      'Dismissed: “They are two different people” (A. Reader, 2026-11-24 14:05 UTC)',
    ])
      expect(text).toContain(said)
  })

  it('are not for the reader', () => {
    const { report } = reportOf('reader')
    expect(report.conflicts).toBeNull()
    expect(reportHtml(report, englishReport)).not.toContain('Holmes')
  })

  it('are the dismissed ones alone while the copy has not been read for them', () => {
    const dismissed = [dismissal({ reason: 'It was said so' })]
    const made = makeReport(
      {
        records: sampleCase({ case: theCase({ dismissed }) }),
        coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
        untouched: [],
        at: sampleAt,
        choices: usualChoices,
      },
      englishReport,
    ).report
    expect(made.conflicts?.open).toBeNull()
    expect(made.conflicts?.dismissed.map(({ reason }) => reason)).toEqual(['It was said so'])
    expect(reportSchema.safeParse(made).error).toBeUndefined()
  })

  it('tell nothing of a source that never leaves', () => {
    const { report, heldBack } = reportOf('editor', {
      open: [{ kind: 'name', values: ['Vera Quell', 'Vera Quel'], places: [] }],
      dismissed: [dismissal({ reason: 'So says Vera Quell' })],
    })
    expect(JSON.stringify(report)).not.toContain('Vera Quell"')
    expect(JSON.stringify(report)).not.toContain('So says')
    expect(heldBack.mentions.filter(({ where }) => where.field === 'conflict')).toHaveLength(2)
  })

  it('make no section where there is none', () => {
    const { report } = reportOf('editor', { open: [], dismissed: [] })
    expect(reportHtml(report, englishReport)).not.toContain('Conflicts in the copy')
    expect(reportMarkdown(report, englishReport)).not.toContain('Conflicts in the copy')
  })
})
