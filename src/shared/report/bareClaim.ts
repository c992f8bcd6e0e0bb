import type { ReportClaim } from './report'
import type { ReportWords } from './words'

/** Says whether nobody has done anything on a claim yet, so that a report can say it in short. */
export const isBare = (claim: ReportClaim): boolean =>
  claim.status === 'unchecked' &&
  claim.work === 'toDo' &&
  claim.kind === 'statement' &&
  claim.past === null &&
  claim.correction === null &&
  claim.statusBy === null &&
  claim.note === '' &&
  claim.evidence.length === 0 &&
  claim.queries.length === 0 &&
  !(claim.gone || claim.legal || claim.sensitive || claim.heldBack)

/** All that is said of a bare claim beside its words, on one line: the claimant, and what calls for a check. */
export const bareLine = (claim: ReportClaim, { labels, reasons }: ReportWords): string =>
  [
    claim.claimant === '' ? '' : `${labels.claimant}: ${claim.claimant}`,
    asSentence(
      claim.reasons
        .map((one) => (one.words === '' ? reasons[one.kind] : `${reasons[one.kind]} (${one.words})`))
        .join(', '),
    ),
  ]
    .filter((part) => part !== '')
    .join('. ')

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
