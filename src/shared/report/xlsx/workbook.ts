import { escapeXml } from '../escapeXml'
import { officeRelations, packParts, type About } from '../officePackage'
import type { Cell, Sheet } from './sheets'

/** The most characters that Excel takes in a cell (its specifications and limits); a longer one makes the file damaged. */
const longestCell = 32_767
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The cell formats below, by their place in the list: a number, a text, a head. */
const format = { number: 0, text: 1, head: 2 } as const

// 49 is "text": what is written into such a cell by hand stays a text as well, whatever it begins with.
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/**
 * Sheets as an Excel workbook (Office Open XML, ECMA-376, SpreadsheetML). Every cell is a number or a text and is marked
 * as such; there is no element for a formula in it, so that nothing can be taken for one. A text of more than 32,767
 * characters is cut and ends in `…`. The same sheets make the same bytes.
 */
export function workbook(sheets: readonly Sheet[], about: About): Uint8Array {
  const list = sheets.map((sheet, at) => ({ ...sheet, number: at + 1, id: `sheet${at + 1}` }))
  return packParts(
    [
      {
        path: 'xl/workbook.xml',
        mediaType: `${spreadsheet}.sheet.main+xml`,
        content: `<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${list.map(({ number, id, name }) => `<sheet name="${escapeXml(sheetName(name))}" sheetId="${number}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
        relations: [
          ...list.map(({ id }) => ({ id, kind: 'worksheet', target: `xl/worksheets/${id}.xml` })),
          { id: 'styles', kind: 'styles', target: 'xl/styles.xml' },
        ],
      },
      { path: 'xl/styles.xml', mediaType: `${spreadsheet}.styles+xml`, content: styles },
      ...list.map((sheet) => ({
        path: `xl/worksheets/${sheet.id}.xml`,
        mediaType: `${spreadsheet}.worksheet+xml`,
        content: sheetXml(sheet),
      })),
    ],
    about,
  )
}

/** A name that Excel takes for a sheet: at most 31 characters, none of `[]:*?/\`. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

function sheetXml({ heads, rows }: Sheet): string {
  const lines = [rowXml(heads, 1, format.head), ...rows.map((row, at) => rowXml(row, at + 2, format.text))]
  const last = `${columnName(heads.length - 1)}${rows.length + 1}`
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${heads.map((_head, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(rows, at)}" customWidth="1"/>`).join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
}

/** Wide enough for what stands in the first rows, but no column so wide that it hides the next. */
function widthOf(rows: readonly (readonly Cell[])[], column: number): number {
  const longest = Math.max(0, ...rows.slice(0, 50).map((row) => String(row[column] ?? '').length))
  return Math.min(60, Math.max(12, longest + 2))
}

function rowXml(cells: readonly Cell[], row: number, textFormat: number): string {
  const written = cells.map((cell, at) => {
    if (cell === '') return ''
    const place = `${columnName(at)}${row}`
    return typeof cell === 'number'
      ? `<c r="${place}" s="${format.number}"><v>${cell}</v></c>`
      : `<c r="${place}" s="${textFormat}" t="inlineStr"><is><t xml:space="preserve">${cellXml(cell)}</t></is></c>`
  })
  return `<row r="${row}">${written.join('')}</row>`
}

/** Excel reads `_x0041_` in a text as the character of that number, so that the sign before it is written as one itself. */
function cellXml(text: string): string {
  const whole = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text
  return escapeXml(whole.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
}

/** The name of a column by its place from 0: A, B ... Z, AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}
