import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert, type NamedFile } from './convert'
import { documents } from './documents'
import { cellsOf, tableFaults, textFaults, writeReports } from './reports'
import { faultsOf, writeCopy } from './returnedCopies'
import { hasXmllint, xmlFaults } from './validXml'

// Returned copies, with comments alone and with tracked changes, and reports: written, opened by LibreOffice, compared.

const folder = mkdtempSync(join(tmpdir(), 'stet-office-'))
let failed = 0
let passed = 0
const report = (what: string, faults: readonly string[]) => {
  if (faults.length === 0) passed++
  else failed++
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${what}`)
  for (const fault of faults) console.log(`      ${fault}`)
}

/** What a spreadsheet program sees in the tables; where LibreOffice came without one, that is a failure and is said. */
async function openTables(reports: readonly NamedFile[]): Promise<void> {
  const [books, csv] = ['.xlsx', '.csv'].map((ending) => reports.filter(({ name }) => name.endsWith(ending)))
  const bait = { name: 'bait.csv', bytes: new TextEncoder().encode('a,=1+1\r\n') }
  // 44: comma, 34: quotation mark, 76: UTF-8, from the first line on.
  const fromCsv = await convert(folder, [bait, ...(csv ?? [])], 'ods', ['--infilter=CSV:44,34,76,1']).catch(
    () => null,
  )
  if (!fromCsv) {
    report('tables', [
      'LibreOffice has no Calc here, so XLSX and CSV were not opened. Install libreoffice-calc.',
    ])
    return
  }
  const [fromBait, table] = fromCsv
  const [book] = await convert(folder, books ?? [], 'ods')
  const isSeen = cellsOf(fromBait ?? new Uint8Array()).some(({ formula }) => formula !== '')
  report('a formula that is let through would be seen', isSeen ? [] : ['it was not'])
  report('report.xlsx: no cell is a formula', tableFaults(book ?? new Uint8Array()))
  report('table.csv: no cell is a formula', tableFaults(table ?? new Uint8Array()))
}

try {
  const as = (files: readonly NamedFile[], to: string) => convert(folder, files, to)
  const originals = await documents(as)
  const ways = [false, true].flatMap((isTracking) =>
    (['accepted', 'rejected'] as const).map((changes) => ({ isTracking, changes })),
  )
  const copies = originals.flatMap((original) => ways.map((way) => writeCopy(original, way)))
  const before = await as(originals, 'odt')
  const after = await as(
    copies.map(({ file }) => file),
    'odt',
  )
  copies.forEach((copy, at) => {
    const original = before[Math.floor(at / ways.length)] ?? new Uint8Array()
    const { placed, tracked } = copy.copy
    const corrections = copy.way.isTracking ? `, ${tracked} of ${copy.trials.length} corrections tracked` : ''
    report(
      `${copy.file.name}: ${placed} comments${corrections}`,
      faultsOf(copy, original, after[at] ?? new Uint8Array()),
    )
  })

  const reports = await writeReports(as)
  const texts = reports.filter(({ name }) => name.endsWith('.docx'))
  const opened = await as(texts, 'odt')
  texts.forEach(({ name, bytes }, at) => {
    report(`${name}: the same paragraphs`, textFaults(bytes, opened[at] ?? new Uint8Array()))
  })
  await openTables(reports)

  const isLinted = await hasXmllint()
  if (!isLinted)
    console.log(
      'xmllint is not on this machine: whether XML is well-formed was asked the app’s own parser alone.',
    )
  for (const file of [
    ...copies.map((copy) => copy.file),
    ...reports.filter(({ name }) => !name.endsWith('.csv')),
  ])
    report(`${file.name}: well-formed`, await xmlFaults(folder, file, isLinted))
} catch (error) {
  failed++
  console.error(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
