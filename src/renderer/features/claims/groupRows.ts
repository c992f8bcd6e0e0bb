import { reasonKinds } from '../../../shared/records/claim'
import { works } from '../../../shared/records/status'
import { reasonWords } from '../../messages/claim'
import { tableText } from '../../messages/claimsTable'
import { statusWords, workWords } from '../../messages/status'
import type { ClaimRow } from './claimRow'
import { rankOf, type Compare } from './sortRows'

/** What the table can group by. */
export const groupings = ['none', 'status', 'claimant', 'reason', 'work'] as const

/** What the table groups by. */
export type Grouping = (typeof groupings)[number]

/** How a group is said, and which comes first. */
export type GroupRule = {
  readonly sayGroup: (row: ClaimRow) => string
  readonly compare: Compare
}

/** The groups that rows belong to; a claim with several reasons stands under its first. */
const keyRules: Readonly<Record<Exclude<Grouping, 'none'>, (row: ClaimRow) => string>> = {
  status: (row) => row.claim.status,
  claimant: (row) => row.claim.claimant,
  reason: (row) => row.reasons[0] ?? '',
  work: (row) => row.claim.work,
}

/** The group that a row belongs to, as its header is keyed. */
export const groupKeyOf = (grouping: Exclude<Grouping, 'none'>, row: ClaimRow): string =>
  `${grouping}:${keyRules[grouping](row)}`

const reasonRank = (row: ClaimRow) => {
  const [first] = row.reasons
  return first ? reasonKinds.indexOf(first) : reasonKinds.length
}

/** Makes the rules of each grouping: how a group is said, and which comes first. */
export function makeGroupRules(locale: string): Readonly<Record<Exclude<Grouping, 'none'>, GroupRule>> {
  const collator = new Intl.Collator(locale)
  return {
    status: {
      sayGroup: (row) => statusWords[row.claim.status],
      compare: (a, b) => rankOf(a.claim.status) - rankOf(b.claim.status),
    },
    claimant: {
      sayGroup: (row) => row.claim.claimant || tableText.noClaimant,
      compare: (a, b) => {
        const [one, other] = [a.claim.claimant, b.claim.claimant]
        if (one === '' || other === '') return Number(one === '') - Number(other === '')
        // Two names that the language takes for one are still two groups.
        return collator.compare(one, other) || (one < other ? -1 : Number(one > other))
      },
    },
    reason: {
      sayGroup: (row) => (row.reasons[0] ? reasonWords[row.reasons[0]] : tableText.noReason),
      compare: (a, b) => reasonRank(a) - reasonRank(b),
    },
    work: {
      sayGroup: (row) => workWords[row.claim.work],
      compare: (a, b) => works.indexOf(a.claim.work) - works.indexOf(b.claim.work),
    },
  }
}
