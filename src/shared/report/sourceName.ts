import type { ReportSource } from './report'
import type { ReportWords } from './words'

/** The title of a source, or the next best thing that names it. */
export const sourceName = (source: ReportSource | undefined, words: ReportWords): string =>
  source === undefined ? '' : source.title || source.url || source.fileName || words.sourceKinds[source.kind]
