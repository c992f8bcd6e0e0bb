import { aClaim, aDraft, aPlace, sampleAt, sampleCase } from '../../src/shared/records/case.fixture'
import { usualChoices } from '../../src/shared/report/choices'
import { makeReport } from '../../src/shared/report/makeReport'
import { readDocx } from '../../src/renderer/read/docx/readDocx'
import type { Look } from '../../src/renderer/write/report/docx/look'
import { readTemplate } from '../../src/renderer/write/report/template/readTemplate'
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

/** A template as LibreOffice writes it: with a page, styles, a picture and words in its header, and a text of its own. */
const template = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:color="#8a1538"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p><draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image><office:binary-data>iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=</office:binary-data></draw:image></draw:frame>Research desk</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text><text:p>The text of the template</text:p></office:text></office:body></office:document>`

const logo = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  width: 1,
  height: 1,
}

async function lookOf(
  as: (files: readonly NamedFile[], to: string) => Promise<readonly Uint8Array[]>,
): Promise<Look> {
  const [file] = await as([{ name: 'template.fodt', bytes: new TextEncoder().encode(template) }], 'docx')
  const read = readTemplate(file ?? new Uint8Array())
  if (!read.ok) throw new Error(`template: ${read.failure.kind} ${read.failure.detail}`)
  if (read.value.about.pictures !== 1) throw new Error('template: its picture was not found')
  return read.value.look
}

/**
 * The report and the corrections sheet in the formats that an office program opens, and both after a template; `as` has
 * LibreOffice write it.
 */
export async function writeReports(
  as: (files: readonly NamedFile[], to: string) => Promise<readonly Uint8Array[]>,
): Promise<readonly NamedFile[]> {
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
  const write = async (
    name: string,
    handIn: 'report' | 'corrections',
    format: 'docx' | 'xlsx' | 'csv',
    look: Look | null = null,
  ) => {
    const made = await writeReport(
      report,
      { handIn, format },
      {
        paper: 'A4',
        look,
        logo: look ? null : logo,
        print: () => {
          throw new Error('nothing is printed here')
        },
      },
    )
    if (!made.ok) throw new Error(`${name}: ${made.failure.kind}`)
    return { name, bytes: made.value }
  }
  const look = await lookOf(as)
  return [
    await write('report.docx', 'report', 'docx'),
    await write('corrections.docx', 'corrections', 'docx'),
    await write('report after a template.docx', 'report', 'docx', look),
    await write('corrections after a template.docx', 'corrections', 'docx', look),
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
