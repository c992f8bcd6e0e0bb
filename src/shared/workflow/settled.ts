import type { Claim } from '../records/claim'
import type { Status, Work } from '../records/status'

/** Statuses with which the checker has finished as soon as they are set. */
const settledAtOnce: ReadonlySet<Status> = new Set(['verified', 'notVerifiable', 'onAuthor', 'opinion'])
/** Statuses that ask something of the copy: finished when the work on them is done. */
const settledByWork: ReadonlySet<Status> = new Set(['disputed', 'needsCorrection', 'needsContext'])

/** Says whether a claim's words count as done: a person has found, and nothing is left to do on it. */
export const isSettled = (claim: Pick<Claim, 'status' | 'work'>): boolean =>
  settledAtOnce.has(claim.status) || (settledByWork.has(claim.status) && claim.work === 'done')

/** The work that follows when a person sets a status; a person may change it afterwards. */
export function workAfter(status: Status, work: Work): Work {
  if (settledAtOnce.has(status)) return 'done'
  if (settledByWork.has(status)) return 'waiting'
  return work === 'done' || work === 'waiting' ? 'toDo' : work
}
