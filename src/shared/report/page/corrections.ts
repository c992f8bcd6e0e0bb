import type { Report } from '../report'
import type { ReportWords } from '../words'
import { articleAttributes, escapeHtml } from './escape'
import { evidenceHtml, type SourcesByNumber } from './evidence'

/** The corrections as a table: claim, old wording, new wording, why, source, and whether it was made. */
export function correctionsHtml(report: Report, sources: SourcesByNumber, words: ReportWords): string {
  const { labels } = words
  if (report.corrections.length === 0) return `<p>${escapeHtml(labels.noCorrections)}</p>`
  const article = articleAttributes(report.article.language)
  const inReport = new Set(report.claims.map((claim) => claim.number))
  const heads = [
    labels.claim,
    labels.oldWording,
    labels.newWording,
    labels.why,
    labels.source,
    labels.whetherMade,
  ]
  const rows = report.corrections.map((one) => {
    const number = words.count(one.claim)
    const claim = inReport.has(one.claim) ? `<a href="#claim-${one.claim}">${number}</a>` : number
    return `<tr><th scope="row">${claim}</th>
<td class="old" ${article}>${escapeHtml(one.words)}</td>
${one.wording === '' ? `<td>${escapeHtml(labels.noWording)}</td>` : `<td class="new" ${article}>${escapeHtml(one.wording)}</td>`}
<td dir="auto">${escapeHtml(one.why)}</td><td>${evidenceHtml(one.evidence, sources, words)}</td><td class="made">${escapeHtml(words.made[one.made])}</td></tr>`
  })
  return `<div class="wide" role="group" tabindex="0" aria-labelledby="corrections"><table><thead><tr>${heads
    .map((head) => `<th scope="col">${escapeHtml(head)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}
