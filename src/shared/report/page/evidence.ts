import type { ReportEvidence, ReportSource } from '../report'
import { shortSourceName } from '../sourceName'
import type { ReportWords } from '../words'
import { escapeHtml } from './escape'

/** The sources of a report by their numbers. */
export type SourcesByNumber = ReadonlyMap<number, ReportSource>

/** Evidence as a list: stance, source with its number, locator, the passage and the note on it. */
export function evidenceHtml(
  evidence: readonly ReportEvidence[],
  sources: SourcesByNumber,
  words: ReportWords,
): string {
  if (evidence.length === 0) return escapeHtml(words.labels.noSources)
  const items = evidence.map((one) => {
    const locator = words.locators[one.locator.kind](one.locator.value)
    const parts = [
      `${escapeHtml(words.stances[one.stance])}: <a href="#source-${one.source}">${escapeHtml(words.sourceNumber(one.source))}</a>, <bdi>${escapeHtml(shortSourceName(sources.get(one.source), words))}</bdi>${locator === '' ? '' : `, <bdi>${escapeHtml(locator)}</bdi>`}`,
      one.words === '' ? '' : `<br><q dir="auto">${escapeHtml(one.words)}</q>`,
      one.note === '' ? '' : `<br><span dir="auto">${escapeHtml(one.note)}</span>`,
    ]
    return `<li>${parts.join('')}</li>`
  })
  return `<ul class="evidence">${items.join('')}</ul>`
}
