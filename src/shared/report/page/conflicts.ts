import { conflictLines, type ConflictLine } from '../conflictLines'
import type { Report } from '../report'
import type { ReportWords } from '../words'
import { escapeHtml } from './escape'

/** The conflicts in the copy, those that stand before those dismissed; empty where there is none to show. */
export function conflictsHtml(report: Report, words: ReportWords): string {
  const { open, dismissed } = conflictLines(report, words)
  return part(words.labels.conflictsOpen, open) + part(words.labels.conflictsDismissed, dismissed)
}

const part = (name: string, lines: readonly ConflictLine[]): string =>
  lines.length === 0
    ? ''
    : `<h3>${escapeHtml(name)}</h3>
<ul class="plain">${lines
        .map(
          ({ sentence, more }) =>
            `<li><bdi>${escapeHtml(sentence)}</bdi>${more === '' ? '' : ` <span class="meta"><bdi>${escapeHtml(more)}</bdi></span>`}</li>`,
        )
        .join('\n')}</ul>\n`
