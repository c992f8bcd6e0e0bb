import { statuses, type Status } from '../records/status'
import type { ReportWords } from '../report/words'

/** The first line of what is said about a claim in the margin of the returned copy. */
export const headlineOf = (claim: number, status: Status, words: ReportWords): string =>
  `${words.claimNumber(claim)}: ${words.statuses[status]}`

/**
 * Says whether a comment is one that a returned copy brought: it begins with a headline. Not told by its author, whose
 * name may have changed since, nor by an id, which word processors give anew when they save.
 */
export function isFinding(text: string, words: ReportWords): boolean {
  const line = /^\s*([^\n]*)/.exec(text)?.[1]?.trim() ?? ''
  const number = Number(/\d+/.exec(line)?.[0] ?? 0)
  return number > 0 && statuses.some((status) => line === headlineOf(number, status, words))
}
