import type { Report, ReportClaim } from './report'
import type { ReportWords } from './words'

/** How far the desk has come with a claim; empty for readers, whom that does not concern. */
export const workLine = ({ choices }: Report, { work }: ReportClaim, words: ReportWords): string =>
  choices.audience === 'reader' ? '' : words.works[work]
