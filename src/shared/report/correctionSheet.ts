import type { Logo } from './logo'
import { articleAttributes, escapeHtml } from './page/escape'
import { momentHtml } from './page/header'
import { letterheadHtml } from './page/letterhead'
import { pageHtml } from './page/shell'
import type { Report, ReportCorrection } from './report'
import { sourceName } from './sourceName'
import type { ReportWords } from './words'

/** What fits on a page of A4 and of Letter alike, in points, without margins and heading. */
const page = { width: 490, height: 590 }
const largest = 10
const smallest = 6
/** The share of the width that each column of the sheet takes: claim, old wording, new wording, why, source. */
export const correctionShares = [0.07, 0.25, 0.25, 0.22, 0.21] as const

/**
 * The corrections as one page to hand over: old wording, new wording, why, source. The type is made smaller until all
 * fit on one page of A4 or Letter; at 6 points, some forty-five short corrections, the rest goes on a second page.
 */
export function correctionSheetHtml(report: Report, words: ReportWords, logo: Logo | null = null): string {
  const { labels } = words
  const rows = correctionRows(report, words)
  const article = articleAttributes(report.article.language)
  const attributes = ['', `class="old" ${article}`, `class="new" ${article}`, 'dir="auto"', 'dir="auto"']
  const heads = [labels.claim, labels.oldWording, labels.newWording, labels.why, labels.source]
  const table = `<table><caption>${escapeHtml(words.draftNumber(report.draft.number))}, ${momentHtml(report.madeAt, words)}${report.checker === '' ? '' : `, ${escapeHtml(labels.checker)} <bdi>${escapeHtml(report.checker)}</bdi>`}</caption>
<colgroup>${correctionShares.map((share) => `<col style="width:${share * 100}%">`).join('')}</colgroup>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${rows
    .map(
      ([number = '', ...rest]) =>
        `<tr><th scope="row">${escapeHtml(number)}</th>${rest
          .map((cell, at) => `<td ${attributes[at + 1] ?? ''}>${escapeHtml(cell)}</td>`)
          .join('')}</tr>`,
    )
    .join('\n')}</tbody></table>`
  return pageHtml({
    title: `${report.article.title || labels.untitled}: ${labels.correctionSheet}`,
    language: words.language,
    style: sheetStyle(fittingSize(rows)),
    body: `<header>${letterheadHtml(report, logo)}
<p class="kind">${escapeHtml(labels.correctionSheet)}</p>
<h1 ${article}>${escapeHtml(report.article.title || labels.untitled)}</h1></header>
<main>${rows.length === 0 ? `<p>${escapeHtml(labels.noCorrections)}</p>` : table}</main>`,
  })
}

/** The cells of the sheet as text: claim, old wording, new wording, why, source. */
export function correctionRows(report: Report, words: ReportWords): readonly (readonly string[])[] {
  const names = new Map(report.sources.map((source) => [source.number, sourceName(source, words)]))
  return report.corrections.map((one) => cellsOf(one, names, words))
}

function cellsOf(
  one: ReportCorrection,
  names: ReadonlyMap<number, string>,
  words: ReportWords,
): readonly string[] {
  const sources = one.evidence.map(({ source, locator }) =>
    [names.get(source) ?? '', words.locators[locator.kind](locator.value)]
      .filter((part) => part !== '')
      .join(', '),
  )
  return [
    words.count(one.claim),
    one.words,
    one.wording || words.labels.noWording,
    one.why,
    sources.join('\n'),
  ]
}

const lineHeight = 1.3
/** Points of padding and rule in a row. */
const rowGap = 5
/** A letter of a serif is about half as wide as the type is high; a little more, so that the estimate errs to safety. */
const letter = 0.52

/** The largest size of type, in points and half points, at which all rows fit on the page as far as can be told. */
export function fittingSize(rows: readonly (readonly string[])[]): number {
  for (let size = largest; size > smallest; size -= 0.5) {
    let height = 0
    for (const row of rows) {
      const lines = row.map((cell, at) => {
        const perLine = Math.max(
          1,
          Math.floor((page.width * (correctionShares[at] ?? 1) - 8) / (size * letter)),
        )
        return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
      })
      height += Math.max(...lines) * size * lineHeight + rowGap
    }
    if (height <= page.height) return size
  }
  return smallest
}

const sheetStyle = (size: number): string => `
table{table-layout:fixed}
@media print{body{font-size:${size}pt}h1{font-size:13pt;margin:0 0 6pt}
table,.old,.new{font-size:${size}pt;line-height:${lineHeight}}
th,td{padding:2pt 6pt 2pt 0}}
`
