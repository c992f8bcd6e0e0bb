import type { Logo } from '../logo'
import type { Report } from '../report'
import type { ReportWords } from '../words'
import { articleAttributes, escapeHtml } from './escape'
import { letterheadHtml } from './letterhead'
import { rowsHtml, textValue } from './rows'

/** The head of a report's page: letterhead, title, and what was checked, by whom and when. */
export function headerHtml(report: Report, words: ReportWords, logo: Logo | null): string {
  const { article, draft, choices } = report
  const { labels } = words
  const title = article.title || labels.untitled
  return `<header>${letterheadHtml(report, logo)}<p class="kind">${escapeHtml(labels.report)}</p>
<h1 ${article.title === '' ? '' : articleAttributes(article.language)}>${escapeHtml(title)}</h1>
${rowsHtml([
  [labels.byline, textValue(article.byline)],
  [labels.publication, textValue(article.publication)],
  [labels.articleDate, escapeHtml(article.date ?? '')],
  [labels.language, escapeHtml(words.languageName(article.language))],
  [labels.draft, escapeHtml(words.draftNumber(draft.number))],
  [labels.draftOpened, momentHtml(draft.openedAt, words)],
  [labels.draftDigest, `<code>${draft.digest}</code>`],
  [labels.checker, textValue(report.checker)],
  [labels.reportMade, momentHtml(report.madeAt, words)],
  [labels.madeFor, escapeHtml(words.audiences[choices.audience])],
])}</header>`
}

/** A moment as HTML, exact for machines and as people read it. */
export const momentHtml = (at: string, words: ReportWords): string =>
  `<time datetime="${escapeHtml(at)}">${escapeHtml(words.moment(at))}</time>`
