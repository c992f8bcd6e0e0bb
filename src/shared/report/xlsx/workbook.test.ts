import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { sampleAt, sampleCase } from '../../records/case.fixture'
import { usualChoices } from '../choices'
import { makeReport } from '../makeReport'
import { printable } from '../printable'
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

/** The texts of an XML part, element by element; throws where it is not whole. */
function textsOf(xml: string): readonly string[] {
  const texts: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.push(text)
  })
  parser.write(xml).close()
  return texts
}

/** A cell as Excel reads it: `_x0041_` is the character of that number (ECMA-376, ST_Xstring). */
const unescapeCell = (text: string) =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))

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

  it('is whole XML and says every text as it is, whatever stands in it', () => {
    const unit = fc.constantFrom(
      '_x0041_',
      '\0',
      '\u001b',
      '\ud800',
      '\uffff',
      '&#0;',
      ']]>',
      '<c t="n">',
      'é🌉 ',
    )
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (text) => {
        const made = workbook([{ name: 'S', heads: [text], rows: [] }], { ...about, title: text, by: text })
        for (const [path, part] of Object.entries(unzipSync(made))) {
          const texts = textsOf(strFromU8(part))
          if (path.includes('sheet1')) expect(texts.map(unescapeCell)).toEqual([printable(text)])
        }
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
