import type { Logo } from './logo'
import { claimsHtml } from './page/claims'
import { conflictsHtml } from './page/conflicts'
import { correctionsHtml } from './page/corrections'
import { articleAttributes, escapeHtml } from './page/escape'
import { headerHtml } from './page/header'
import { pageHtml } from './page/shell'
import { sourcesHtml } from './page/sources'
import { summaryHtml } from './page/summary'
import type { Report } from './report'
import type { ReportWords } from './words'

/**
 * A report as one HTML page that stands alone. Corrections stand first, untouched sentences are listed. The same page is
 * printed to PDF.
 */
export function reportHtml(report: Report, words: ReportWords, logo: Logo | null = null): string {
  const { labels } = words
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const article = articleAttributes(report.article.language)
  const conflicts = conflictsHtml(report, words)
  const sections = [
    ['summary', labels.summary, summaryHtml(report, words)],
    ['corrections', labels.corrections, correctionsHtml(report, sources, words)],
    ...(conflicts === '' ? [] : [['conflicts', labels.conflicts, conflicts] as const]),
    ['claims', labels.claims, claimsHtml(report, sources, words)],
    ['sources', labels.sources, sourcesHtml(report, words)],
    [
      'untouched',
      labels.untouchedWords,
      list(
        report.untouched.map((text) => `<li><bdi ${article}>${escapeHtml(text)}</bdi></li>`),
        labels.nothingUntouched,
      ),
    ],
    ...(report.waived.length === 0
      ? []
      : [
          [
            'waived',
            labels.waivedWords,
            list(
              report.waived.map(
                ({ words: waived, reason, by }) =>
                  `<li><bdi ${article}>${escapeHtml(waived)}</bdi> <span class="meta">(${escapeHtml(words.waiverReasons[reason])}${by === '' ? '' : `, <bdi>${escapeHtml(by)}</bdi>`})</span></li>`,
              ),
              '',
            ),
          ] as const,
        ]),
  ] as const
  const links = sections.map(([id, name]) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`)
  return pageHtml({
    title: `${report.article.title || labels.untitled}: ${labels.report}`,
    language: words.language,
    body: `${headerHtml(report, words, logo)}
<nav aria-label="${escapeHtml(labels.contents)}"><ul>${links.join('')}</ul></nav>
<main>
${sections.map(([id, name, html]) => `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(name)}</h2>\n${html}</section>`).join('\n')}
</main>`,
  })
}

const list = (items: readonly string[], none: string): string =>
  items.length === 0 ? `<p>${escapeHtml(none)}</p>` : `<ol class="plain">${items.join('\n')}</ol>`
