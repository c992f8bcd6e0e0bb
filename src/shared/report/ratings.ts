import type { Status } from '../records/status'

/** A status that says what was found, so that a review can be made of it. */
export type RatedStatus = Exclude<Status, 'unchecked' | 'recheck'>

/** Why no ClaimReview is made of a claim. */
export type ClaimReviewRefusal =
  | 'ownCopy'
  | 'notChecked'
  | 'heldBack'
  | 'namesHeldBack'
  | 'badAddress'
  | 'badAppearance'
  | 'badDate'
  | 'noPublisher'

/** Says whether a status says what was found. */
export const isRated = (status: Status): status is RatedStatus =>
  status !== 'unchecked' && status !== 'recheck'

/**
 * The place of a status on a scale from 1 (false) to 5 (true), or null for one that has no place between them: what is
 * disputed, not verifiable, on author or an opinion is neither true nor false, and a number would say it is.
 */
export const ratingValues: Readonly<Record<RatedStatus, 1 | 3 | 5 | null>> = {
  verified: 5,
  needsContext: 3,
  needsCorrection: 1,
  disputed: null,
  notVerifiable: null,
  onAuthor: null,
  opinion: null,
}
