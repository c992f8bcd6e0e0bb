import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleAt, sampleCase } from '../case.fixture'
import { usualChoices } from '../choices'
import { makeReport } from '../makeReport'
import { columns } from '../tableRows'
import { englishReport } from '../words'
import { reportSheets } from './sheets'
import { workbook } from './workbook'

const { report } = makeReport(
  {
    records: sampleCase(),
    coverage: { words: 20, done: 5, open: 10, waived: 1, untouched: 4 },
    untouched: [],
    at: sampleAt,
    choices: usualChoices,
  },
  englishReport,
)
const about = { title: 'T', by: 'A. Reader', at: sampleAt }
const xmlOf = (bytes: Uint8Array, path = 'xl/worksheets/sheet1.xml') =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

describe('a workbook', () => {
  it('has a row a claim, in the columns of the CSV', () => {
    const [claims] = reportSheets(report, englishReport)
    expect(claims?.heads).toEqual(columns.slice(1).map((column) => englishReport.labels[column]))
    expect(claims?.rows.map(([number, words]) => [number, words])).toEqual(
      report.claims.map(({ number, words }) => [number, words]),
    )
  })

  it('has a sheet each for corrections, sources, and the rest', () => {
    const names = xmlOf(workbook(reportSheets(report, englishReport), about), 'xl/workbook.xml')
    expect([...names.matchAll(/sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Claims',
      'Corrections',
      'Sources',
      'Fact-check report',
    ])
  })

  it('has no formula, whatever a text begins with', () => {
    const begins = fc.constantFrom('=', '+', '-', '@', '\t=', '＝', '<f>1+1</f>', '')
    fc.assert(
      fc.property(begins, fc.string({ unit: 'binary' }), (begin, rest) => {
        const xml = xmlOf(workbook([{ name: 'S', heads: ['H'], rows: [[begin + rest]] }], about))
        expect(xml).not.toMatch(/<f[ >/]/)
        for (const [, attributes] of xml.matchAll(/<c ([^>]*)>/g))
          expect(attributes).toContain('t="inlineStr"')
      }),
    )
  })

  it('keeps a number a number, and a text of digits a text', () => {
    const xml = xmlOf(workbook([{ name: 'S', heads: ['A', 'B'], rows: [[7, '007']] }], about))
    expect(xml).toContain('<c r="A2" s="0"><v>7</v></c>')
    expect(xml).toContain('<is><t xml:space="preserve">007</t></is>')
  })

  it('keeps what Excel would read as a character by its number', () => {
    expect(xmlOf(workbook([{ name: 'S', heads: ['_x0041_'], rows: [] }], about))).toContain('_x005F_x0041_')
  })

  it('cuts a text that no cell can hold, and says so', () => {
    const xml = xmlOf(workbook([{ name: 'S', heads: ['H'], rows: [['a'.repeat(40_000)]] }], about))
    expect(/a+…/.exec(xml)?.[0]).toHaveLength(32_767)
  })

  it('is the same, byte for byte, when it is made again', () => {
    const sheets = reportSheets(report, englishReport)
    expect(workbook(sheets, about)).toEqual(workbook(sheets, about))
  })
})
