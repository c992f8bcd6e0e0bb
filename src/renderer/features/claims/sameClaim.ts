import type { Claim } from '../../../shared/records/claim'
import { sameJson } from '../../../shared/records/sameJson'

type Test = (a: Claim, b: Claim) => boolean

/**
 * One test a field, so that none is forgotten when a field is added; most are plain comparisons, because ten thousand
 * claims are compared after every change, well within a frame.
 */
const tests: Readonly<Record<keyof Claim, Test>> = {
  id: (a, b) => a.id === b.id,
  caseId: (a, b) => a.caseId === b.caseId,
  number: (a, b) => a.number === b.number,
  places: (a, b) =>
    a.places.length === b.places.length &&
    a.places.every((one, at) => {
      const other = b.places[at]
      return (
        other !== undefined &&
        one.start === other.start &&
        one.end === other.end &&
        one.draftId === other.draftId &&
        one.quote.exact === other.quote.exact &&
        one.quote.prefix === other.quote.prefix &&
        one.quote.suffix === other.quote.suffix
      )
    }),
  status: (a, b) => a.status === b.status,
  statusBy: (a, b) => a.statusBy === b.statusBy,
  statusAt: (a, b) => a.statusAt === b.statusAt,
  past: (a, b) => sameJson(a.past, b.past),
  work: (a, b) => a.work === b.work,
  kind: (a, b) => a.kind === b.kind,
  reasons: (a, b) =>
    a.reasons.length === b.reasons.length &&
    a.reasons.every((one, at) => one.kind === b.reasons[at]?.kind && one.words === b.reasons[at].words),
  worthiness: (a, b) => a.worthiness === b.worthiness,
  origin: (a, b) => a.origin === b.origin,
  claimant: (a, b) => a.claimant === b.claimant,
  legal: (a, b) => a.legal === b.legal,
  sensitive: (a, b) => a.sensitive === b.sensitive,
  note: (a, b) => a.note === b.note,
  correction: (a, b) => sameJson(a.correction, b.correction),
  remarksDone: (a, b) => sameJson(a.remarksDone ?? null, b.remarksDone ?? null),
  createdAt: (a, b) => a.createdAt === b.createdAt,
  changedAt: (a, b) => a.changedAt === b.changedAt,
}

const all = Object.values(tests)

/** Says whether two claims say the same. */
export function sameClaim(a: Claim, b: Claim): boolean {
  for (const test of all) if (!test(a, b)) return false
  return true
}
