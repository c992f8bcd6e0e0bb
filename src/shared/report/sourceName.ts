import type { ReportSource } from './report'
import type { ReportWords } from './words'

/** The title of a source, or the next best thing that names it. */
export const sourceName = (source: ReportSource | undefined, words: ReportWords): string =>
  source === undefined ? '' : source.title || source.url || source.fileName || words.sourceKinds[source.kind]

/** The most characters of an address where it names a source; the whole address stands with the source itself. */
const longestName = 60

/** The name of a source in short, for where its whole address stands elsewhere in the report. */
export function shortSourceName(source: ReportSource | undefined, words: ReportWords): string {
  const name = sourceName(source, words)
  if (source === undefined || name !== source.url || name.length <= longestName) return name
  const letters = Array.from(name.replace(/^https?:\/\/(www\.)?/i, '').replace(/[?#].*$/s, ''))
  if (letters.length <= longestName) return letters.join('')
  return `${letters.slice(0, 36).join('')}…${letters.slice(-23).join('')}`
}
