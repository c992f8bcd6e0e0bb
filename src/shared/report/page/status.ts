import type { Status } from '../../records/status'
import type { ReportWords } from '../words'
import { escapeHtml } from './escape'

const glyphs: Readonly<Record<Status, string>> = {
  unchecked: '○',
  verified: '✓',
  disputed: '≠',
  needsCorrection: '✎',
  needsContext: '+',
  notVerifiable: '?',
  onAuthor: '@',
  opinion: '“',
  recheck: '↻',
}

/** A status as HTML: its glyph, which is for the eye alone, and its word. */
export const statusHtml = (status: Status, words: ReportWords): string =>
  `<span class="status ${status}"><span class="glyph" aria-hidden="true">${glyphs[status]}</span> ${escapeHtml(words.statuses[status])}</span>`
