import type { Claim } from '../records/claim'

/**
 * Says whether a claim is as it was proposed and nobody has done anything to it: no status, no change to its words,
 * flags or note, no source and no query. Such a claim may be kept out of sight; any other must stay.
 */
export const isUnworked = (
  claim: Pick<Claim, 'origin' | 'status' | 'createdAt' | 'changedAt'>,
  evidence: number,
  queries: number,
): boolean =>
  claim.origin === 'proposed' &&
  claim.status === 'unchecked' &&
  // Every act on a claim sets this; a draft that leaves its words alone does not.
  claim.changedAt === claim.createdAt &&
  evidence === 0 &&
  queries === 0
