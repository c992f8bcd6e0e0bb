import { printable } from './printable'
import type { Report } from './report'
import { claimRow, columns, otherRows, type TableRow } from './tableRows'
import type { ReportWords } from './words'

/**
 * A report as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it as UTF-8). One row a claim,
 * then the untouched sentences, the waived words, the summary and the header; the first column tells them apart.
 * No cell begins a formula: see `csvCell`.
 */
export function reportCsv(report: Report, words: ReportWords): string {
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const lines = [columns.map((column) => csvCell(words.labels[column])).join(',')]
  const add = (row: TableRow) => lines.push(columns.map((column) => csvCell(row[column] ?? '')).join(','))
  for (const claim of report.claims) add(claimRow(claim, sources, words))
  for (const row of otherRows(report, words)) add(row)
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** What a spreadsheet takes for a formula, whatever invisible stands before it; or what some strip from a cell. */
const begins = /^(?:[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u
/** The same behind what another reader may take for the end of a cell; what may begin is looked at first, for time's sake. */
const within = /(?=[=@＝＠])(?<=[,;|\t\r\n][\s"\p{Cc}\p{Cf}]*)|(?=[+\-＋－]\S)(?<=[,;|\t\r\n]"*)/gu

/** What most cells are made of: no separator, no quote, no space at the ends, nothing that could begin a formula. */
const unplain = /[^ !#-*./0-:<>?A-~\u00a0-\ud7ff]|^ | $/
/** The same, but separators and quotes are let through. */
const special = /[^ !-*,./0-;<>?A-~\u00a0-\ud7ff]/

/**
 * A text as one cell. Where it would begin a formula (`=`, `+`, `-`, `@` or their full-width twins, also behind spaces
 * and invisible characters, also behind a separator inside the text) an apostrophe is put in front, so that a
 * spreadsheet shows it as typed; the text is never cut. Quoted and doubled after RFC 4180.
 */
export function csvCell(text: string): string {
  if (!unplain.test(text)) return text
  if (!special.test(text)) return quoted(text)
  const safe = text.replace(within, "'")
  const cell = printable(begins.test(text) ? `'${safe}` : safe)
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? quoted(cell) : cell
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
