import { parse } from 'papaparse'
import { failed, ok, type Result } from '../../../shared/result'
import { decodeBytes } from '../text/decode'

/** The most rows that are brought in at once. */
export const mostRows = 5_000

/** The most columns of a spreadsheet; all its rows are made as wide as the widest. */
export const mostColumns = 1_000

/** A spreadsheet as text: all its rows, cell by cell, with what a person has to know about how it was read. */
export type Table = {
  /** The rows that say something, each as wide as the widest. */
  readonly rows: readonly (readonly string[])[]
  /** For each row the number it has in the file, from 1. */
  readonly numbers: readonly number[]
  readonly separator: string
  /** The charset that was guessed; null when the file says it, or is plain UTF-8. */
  readonly charset: string | null
  /** The row in which a quotation mark is opened and never closed; null when all are. */
  readonly openQuote: number | null
}

/** Why a file is no spreadsheet that can be read; `tooManyRows` and `tooManyColumns` with how many there are. */
export type TableFailure = {
  readonly kind: 'empty' | 'binary' | 'workbook' | 'tooManyRows' | 'tooManyColumns' | 'broken' | 'timedOut'
  readonly detail: string
}

/** The files of spreadsheet programs themselves: a ZIP package (xlsx, ods, numbers), or OLE (xls). */
const isWorkbook = ([first, second, third, fourth]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) ||
  (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0)

// Control characters that no text has: all of ASCII but white space.
const noText = /(?![\s\x7f-\x9f])\p{Cc}/u

/** The separator that a first line `sep=;` names, as Excel writes and reads it; the line is no row. */
const statedSeparator = /^sep=([^\r\n])\r?\n/i

/** So many rows tell how cells are parted. */
const telling = 50

/**
 * Guesses how cells are parted: so that the first row has several and most rows have as many as it. (A library's guess
 * takes the comma of "1,5;2" for one.)
 */
function guessSeparator(text: string): string {
  const guesses = [',', ';', '\t', '|'].map((separator) => {
    const { data } = parse<string[]>(text, { delimiter: separator, preview: telling, skipEmptyLines: true })
    const width = data[0]?.length ?? 0
    const share = data.filter((row) => row.length === width).length / Math.max(1, data.length)
    return { separator, width, share: width > 1 ? share : 0 }
  })
  const [best] = guesses.toSorted((a, b) => b.share - a.share || b.width - a.width)
  return best?.separator ?? ','
}

/**
 * Reads a spreadsheet saved as text (CSV after RFC 4180, also with semicolons, tabs or bars): finds out charset and
 * separator, keeps every cell as the text it is. Fails on an empty file, on what is no text, and on more rows or columns than
 * can be brought in at once.
 */
export function readTable(bytes: Uint8Array): Result<Table, TableFailure> {
  if (isWorkbook(bytes)) return failed({ kind: 'workbook', detail: '' })
  const { text: decoded, guessed } = decodeBytes(bytes, [])
  const stated = statedSeparator.exec(decoded)
  const text = decoded.slice(stated?.[0].length ?? 0)
  if (noText.test(text)) return failed({ kind: 'binary', detail: '' })
  if (text.trim() === '') return failed({ kind: 'empty', detail: '' })
  const separator = stated?.[1] ?? guessSeparator(text)
  const { data, errors } = parse<string[]>(text, { delimiter: separator })
  const first = stated ? 2 : 1
  const all = data
    .map((row, at) => ({ row, number: at + first }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''))
  if (all.length > mostRows + 1) return failed({ kind: 'tooManyRows', detail: String(all.length - 1) })
  const width = all.reduce((widest, { row }) => Math.max(widest, row.length), 0)
  if (width > mostColumns) return failed({ kind: 'tooManyColumns', detail: String(width) })
  const open = errors.find((error) => error.code === 'MissingQuotes')
  return ok({
    rows: all.map(({ row }) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
    numbers: all.map(({ number }) => number),
    separator,
    charset: guessed,
    openQuote: open ? (open.row ?? data.length - 1) + first : null,
  })
}
