import { escapeHtml } from '../page/escape'
import { pageHtml } from '../page/shell'
import type { Report } from '../report'
import type { ReportWords } from '../words'
import { reportSheets, type Sheet } from './sheets'

/** The tables of a workbook as a page, to look at them before they are saved: the same cells in the same order. */
export const sheetsHtml = (report: Report, words: ReportWords): string =>
  pageHtml({
    title: `${report.article.title || words.labels.untitled}: ${words.labels.report}`,
    language: words.language,
    style:
      'main{max-width:none}table{width:auto}th,td{min-width:7rem;max-width:22rem;overflow-wrap:break-word;padding-inline-end:1rem}',
    body: `<main>${reportSheets(report, words).map(sheetHtml).join('\n')}</main>`,
  })

const sheetHtml = ({ name, heads, rows }: Sheet, at: number): string =>
  `<section aria-labelledby="sheet-${at}"><h2 id="sheet-${at}">${escapeHtml(name)}</h2>
<div class="wide" role="group" tabindex="0" aria-labelledby="sheet-${at}"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${escapeHtml(head)}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td dir="auto">${escapeHtml(String(cell))}</td>`).join('')}</tr>`)
    .join('\n')}</tbody></table></div></section>`
