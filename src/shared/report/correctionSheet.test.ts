import { describe, expect, it } from 'vitest'
import { sampleAt, sampleCase } from '../records/case.fixture'
import { usualChoices } from './choices'
import { correctionSheetHtml, fittingSize } from './correctionSheet'
import { makeReport } from './makeReport'
import { englishReport } from './words'

const sheetOf = (records = sampleCase()) =>
  correctionSheetHtml(
    makeReport(
      {
        records,
        coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
        untouched: [],
        at: sampleAt,
        choices: usualChoices,
      },
      englishReport,
    ).report,
    englishReport,
  )

describe('the corrections sheet', () => {
  it('gives old wording, new wording, why and source', () => {
    const cells = [...sheetOf().matchAll(/<t[hd](?: [^>]*)?>([^<]*)</g)].map(([, cell]) => cell)
    expect(cells).toEqual([
      'Claim',
      'Old wording',
      'New wording',
      'Why',
      'Source',
      '1',
      'cost 12 million euros',
      'cost 14 million euros',
      'The budget names 14 million.',
      'Council budget, page 12',
    ])
  })

  it('says so when there is nothing to correct', () => {
    expect(sheetOf(sampleCase({ claims: [] }))).toContain('No correction is proposed.')
  })

  it('forbids itself scripts and requests', () => {
    expect(sheetOf()).toContain("default-src 'none'")
  })
})

describe('the size of its type', () => {
  const row = [
    '12',
    'cost 12 million euros',
    'cost 14 million euros',
    'The budget says so.',
    'Budget, page 2',
  ]
  const sizeFor = (rows: number) => fittingSize(Array.from({ length: rows }, () => row))

  it('shrinks with the number of corrections, to what can still be read', () => {
    expect([1, 25, 40, 500].map(sizeFor)).toEqual([10, 10, 7.5, 6])
  })
})
