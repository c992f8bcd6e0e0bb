import { aClaim, aDraft, aPlace, sampleAt, sampleCase } from '../../src/shared/records/case.fixture'
import { usualChoices } from '../../src/shared/report/choices'
import { makeReport } from '../../src/shared/report/makeReport'
import { readDocx } from '../../src/renderer/read/docx/readDocx'
import { writeReport } from '../../src/renderer/write/report/writeReport'
import type { NamedFile } from './convert'
import { below, bySpaces, contentOf, readOpenDocument } from './openDocument'
import { elementsOf, textOf } from '../../src/renderer/read/docx/parseXml'

/** What a spreadsheet might take for a formula, as words of claims, notes and corrections. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A2)',
  '=HYPERLINK("http://127.0.0.1:9/";"press")',
  "=cmd|' /C calc'!A0",
  '＝1+1',
  ' =1+1',
  ';=1+1',
  '",=1+1,"',
  '\t=1+1',
]

/** The report and the corrections sheet in the formats that an office program opens. */
export async function writeReports(): Promise<readonly NamedFile[]> {
  const draft = aDraft(`The bridge cost 12 million euros.\n\n${formulas.join('\n\n')}`)
  const cost = aPlace(draft, 'cost 12 million euros')
  const { report } = makeReport(
    {
      records: sampleCase({
        drafts: [draft],
        claims: formulas.map((formula, at) =>
          aClaim(at + 1, {
            places: [at % 2 === 0 ? aPlace(draft, formula) : cost],
            status: 'needsCorrection',
            claimant: formula,
            note: formula,
            correction: { wording: formula, why: formula, made: 'no' },
          }),
        ),
        waivers: [],
      }),
      coverage: { words: 20, done: 5, open: 10, waived: 1, untouched: 4 },
      untouched: formulas.map((text) => ({ text })),
      at: sampleAt,
      choices: usualChoices,
    },
    // The words of reports come with what writes them.
    (await import('../../src/shared/report/words')).englishReport,
  )
  const write = async (name: string, handIn: 'report' | 'corrections', format: 'docx' | 'xlsx' | 'csv') => {
    const made = await writeReport(
      report,
      { handIn, format },
      {
        paper: 'A4',
        print: () => {
          throw new Error('nothing is printed here')
        },
      },
    )
    if (!made.ok) throw new Error(`${name}: ${made.failure.kind}`)
    return { name, bytes: made.value }
  }
  return [
    await write('report.docx', 'report', 'docx'),
    await write('corrections.docx', 'corrections', 'docx'),
    await write('report.xlsx', 'report', 'xlsx'),
    await write('table.csv', 'report', 'csv'),
  ]
}

/** What is wrong with a report that LibreOffice opened as a text: it must say the same paragraphs. */
export function textFaults(written: Uint8Array, opened: Uint8Array): readonly string[] {
  const read = readDocx(written, 'accepted')
  if (!read.ok) return [read.failure.detail]
  const { raw, blocks } = read.value
  const wanted = blocks.map(({ start, end }) => bySpaces(raw.slice(start, end))).filter((one) => one !== '')
  const { paragraphs } = readOpenDocument(opened, 'accepted')
  const at = wanted.findIndex((one, index) => one !== paragraphs[index])
  if (at >= 0) return [`paragraph ${at + 1}: “${paragraphs[at] ?? ''}” instead of “${wanted[at] ?? ''}”`]
  return paragraphs.length === wanted.length ? [] : [`${paragraphs.length} paragraphs, not ${wanted.length}`]
}

/** The cells of a spreadsheet: what each says, and the formula it holds, if any. */
export const cellsOf = (bytes: Uint8Array): readonly { readonly text: string; readonly formula: string }[] =>
  below(contentOf(bytes))
    .filter(({ name }) => name === 'table-cell')
    .map((cell) => ({
      text: elementsOf(cell).map(textOf).join('\n'),
      formula: cell.attributes.get('formula') ?? '',
    }))

/** What is wrong with a report that LibreOffice opened as a spreadsheet: every formula must be there, as text. */
export function tableFaults(opened: Uint8Array): readonly string[] {
  const cells = cellsOf(opened)
  const bare = (text: string) => text.replace(/[\s']/gu, '')
  const texts = new Set(cells.map(({ text }) => bare(text)))
  return [
    ...cells.filter(({ formula }) => formula !== '').map(({ formula }) => `a formula: ${formula}`),
    ...formulas
      .filter((formula) => !texts.has(bare(formula)))
      .map((formula) => `not there as text: ${formula}`),
  ]
}
