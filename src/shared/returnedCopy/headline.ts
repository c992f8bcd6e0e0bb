import { statuses, type Status } from '../records/status'
import type { ReportWords } from '../report/words'

/** The first line of what is said about a claim in the margin of the returned copy. */
export const headlineOf = (claim: number, status: Status, words: ReportWords): string =>
  `${words.claimNumber(claim)}: ${words.statuses[status]}`

const firstLine = (text: string): string => /^\s*([^\n]*)/.exec(text)?.[1]?.trim() ?? ''

/** Says whether a comment is one that a returned copy brought about the claim of a number. */
export function isFindingOn(text: string, claim: number, words: ReportWords): boolean {
  const line = firstLine(text)
  return statuses.some((status) => line === headlineOf(claim, status, words))
}

/**
 * Says whether a comment is one that a returned copy brought: it begins with a headline. Not told by its author, whose
 * name may have changed since, nor by an id, which word processors give anew when they save.
 */
export function isFinding(text: string, words: ReportWords): boolean {
  const number = Number(/\d+/.exec(firstLine(text))?.[0] ?? 0)
  return number > 0 && isFindingOn(text, number, words)
}
