import type { Report } from '../report'
import type { ReportWords } from '../words'
import { escapeHtml } from './escape'
import { statusHtml } from './status'

/** The summary of a report: claims by status, words by coverage. A status that no claim has is left out. */
export function summaryHtml(report: Report, words: ReportWords): string {
  const { summary } = report
  const { labels } = words
  const byStatus = summary.byStatus
    .filter((one) => one.count > 0)
    .map((one) => row(statusHtml(one.status, words), words.count(one.count)))
  const kinds = ['done', 'open', 'waived', 'untouched'] as const
  const byCoverage = kinds.map((kind) => row(escapeHtml(labels[kind]), share(summary.coverage, kind, words)))
  return `<p>${escapeHtml(words.claimsShown(summary.claimsShown, summary.claims))}</p>
${summary.heldBack ? `<p>${escapeHtml(words.sourcesHeldBack(summary.heldBack))}</p>` : ''}
<div class="tables">${table(labels.status, labels.claims, byStatus)}
${table(labels.coverage, labels.words, [...byCoverage, row(escapeHtml(labels.words), words.count(summary.coverage.words))])}</div>`
}

function share(
  coverage: Report['summary']['coverage'],
  kind: 'done' | 'open' | 'waived' | 'untouched',
  words: ReportWords,
): string {
  const percent = coverage.words === 0 ? 0 : (coverage[kind] / coverage.words) * 100
  return `${words.count(coverage[kind])} (${words.percent(percent)})`
}

const row = (head: string, count: string): string =>
  `<tr><th scope="row">${head}</th><td class="count">${escapeHtml(count)}</td></tr>`

const table = (name: string, counted: string, rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<table><thead><tr><th scope="col">${escapeHtml(name)}</th><th scope="col" class="count">${escapeHtml(counted)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
