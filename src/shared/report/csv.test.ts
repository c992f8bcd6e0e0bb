import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { sampleAt, sampleCase } from '../records/case.fixture'
import { usualChoices } from './choices'
import { csvCell, reportCsv } from './csv'
import { makeReport } from './makeReport'
import { englishReport } from './words'

describe('a cell', () => {
  it.each([
    ['plain words', 'plain words'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['a;b', '"a;b"'],
    [' edge', '" edge"'],
    ["=cmd|' /C calc'!A0", `'=cmd|' /C calc'!A0`],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', `"'\t'=1+1"`],
    ['\r=1+1', `"'\r'=1+1"`],
    ['\n=1+1', `"'\n'=1+1"`],
    ['\0=1+1', "'\u2400=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    [' =1+1', "' =1+1"],
    [';=1+1', `";'=1+1"`],
    ['",=1+1,"', `""",'=1+1,"""`],
    ['a;"=1+1"', `"a;""'=1+1"""`],
    ['a\n-1+1', `"a\n'-1+1"`],
    ['on Monday, -5 degrees', '"on Monday, -5 degrees"'],
    ['well-known 2+2=4 a@b.c', 'well-known 2+2=4 a@b.c'],
    ['\ud800', '\ufffd'],
    ['🙂', '🙂'],
  ])('of %j is %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  it('never begins a formula, in whatever way a reader parts the cells', () => {
    const unit = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      ' ',
      '\t',
      '\n',
      '\r',
      ';',
      ',',
      '|',
      '"',
      '1',
      'a',
      '\0',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        for (const parted of [csvCell(text), ...csvCell(text).split(/[,;|\t\r\n]/)])
          expect(parted.replace(/^[\s"\p{Cf}]*/u, '')).not.toMatch(/^[=@＝]/)
        const [[read]] = Papa.parse<[string]>(`${csvCell(text)},x`, { delimiter: ',', newline: '\r\n' })
          .data as [[string]]
        expect(read).not.toMatch(/^[\s\p{C}]*[=+\-@＝]/u)
      }),
    )
  })

  it('takes time that grows with its length alone', () => {
    expect(csvCell(`x${'\t'.repeat(200_000)}=y`)).toHaveLength(200_006)
    expect(csvCell(`x${'\t'.repeat(200_000)}y`)).toHaveLength(200_004)
  })

  it('loses nothing but the apostrophes that were put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = text.replace(/(?![\t\n\r])\p{Cc}/gu, '')
        const [[read]] = Papa.parse<[string]>(`${csvCell(shown)},x`, { delimiter: ',', newline: '\r\n' })
          .data as [[string]]
        expect(read.replaceAll("'", '')).toBe(shown.replaceAll("'", ''))
      }),
    )
  })
})

describe('a report as CSV', () => {
  const { report } = makeReport(
    {
      records: sampleCase(),
      coverage: { words: 24, done: 10, open: 8, waived: 3, untouched: 3 },
      untouched: [{ text: '=The old bridge, fell' }],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  )
  const csv = reportCsv(report, englishReport)
  const rows = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true }).data
  const inSection = (name: string) => rows.filter(([section]) => section === name)

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect(csv.startsWith('\ufeffSection,Number,Words')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('has a row for each claim, with its sources', () => {
    expect(inSection('Claim').map((row) => row[1])).toEqual(['1', '2', '3'])
    expect(inSection('Claim')[0]?.join('\n')).toContain(
      'https://example.org/budget | page 12 | 14,000,000 EUR',
    )
  })

  it('lists untouched sentences, the summary and the header', () => {
    expect(inSection('Untouched').map((row) => row[2])).toEqual(["'=The old bridge, fell"])
    expect(inSection('Coverage')).toHaveLength(5)
    expect(inSection('Fact-check report').flat()).toContain(report.draft.digest)
  })
})
