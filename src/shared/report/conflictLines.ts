import type { Report } from './report'
import type { ReportWords } from './words'

/** A conflict in words: what does not fit, and the claims that hold it or why it was dismissed and by whom. */
export type ConflictLine = { readonly sentence: string; readonly more: string }

/** The conflicts of a report in words: those that stand, those dismissed; none for the reader. */
export function conflictLines(
  { conflicts, article }: Report,
  words: ReportWords,
): { readonly open: readonly ConflictLine[]; readonly dismissed: readonly ConflictLine[] } {
  return {
    open: (conflicts?.open ?? []).map((one) => ({
      sentence: words.conflict(one, article.language),
      more: one.claims.map((number) => words.claimNumber(number)).join(', '),
    })),
    dismissed: (conflicts?.dismissed ?? []).map((one) => ({
      sentence: words.conflict(one, article.language),
      more: words.dismissedBecause(one.reason, one.by, words.moment(one.at)),
    })),
  }
}
