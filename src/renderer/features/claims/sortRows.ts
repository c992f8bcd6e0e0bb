import type { Status, Work } from '../../../shared/records/status'
import type { ClaimRow } from './claimRow'
import type { ColumnId } from './columnIds'

/** The statuses in the order in which they ask for work. */
export const statusOrder: readonly Status[] = [
  'recheck',
  'unchecked',
  'needsCorrection',
  'disputed',
  'needsContext',
  'notVerifiable',
  'onAuthor',
  'opinion',
  'verified',
]

const statusRank = new Map(statusOrder.map((status, at) => [status, at]))
const workRank: Readonly<Record<Work, number>> = { toDo: 0, checking: 1, waiting: 2, done: 3 }

/** Compares two rows, upwards. */
export type Compare = (a: ClaimRow, b: ClaimRow) => number

/** Where a status stands among those that ask for work. */
export const rankOf = (status: Status): number => statusRank.get(status) ?? statusOrder.length

/** Makes a comparison of texts that puts the empty ones last. */
const byText =
  (collator: Intl.Collator, textOf: (row: ClaimRow) => string): Compare =>
  (a, b) => {
    const one = textOf(a)
    const other = textOf(b)
    if (one === '' || other === '') return Number(one === '') - Number(other === '')
    return collator.compare(one, other)
  }

/** Makes the comparison of each column; texts as the person's language orders them. */
export function makeCompares(locale: string): Readonly<Record<ColumnId, Compare>> {
  const collator = new Intl.Collator(locale)
  return {
    number: (a, b) => a.claim.number - b.claim.number,
    status: (a, b) => rankOf(a.claim.status) - rankOf(b.claim.status),
    claim: byText(collator, (row) => row.words),
    work: (a, b) => workRank[a.claim.work] - workRank[b.claim.work],
    reasons: byText(collator, (row) => row.why),
    sources: (a, b) => a.sources - b.sources,
    claimant: byText(collator, (row) => row.claim.claimant),
    flags: (a, b) => b.flags.length - a.flags.length || byFlags(a, b),
    note: byText(collator, (row) => row.claim.note),
    // Moments of this form order as text.
    changed: (a, b) =>
      a.claim.changedAt < b.claim.changedAt ? -1 : Number(a.claim.changedAt > b.claim.changedAt),
  }
}

const byFlags: Compare = (a, b) => {
  const one = a.flags.join()
  const other = b.flags.join()
  return one < other ? -1 : Number(one > other)
}
