import type { Draft } from '../../records/draft'
import { sameJson } from '../../sameJson'

/**
 * Says whether a draft is the one before over again: the same text with the same remarks. Where only the remarks differ,
 * somebody has answered in the margin, and the answers are worth loading.
 */
export const isSameAgain = (
  before: Pick<Draft, 'digest' | 'remarks'>,
  after: Pick<Draft, 'digest' | 'remarks'>,
): boolean => before.digest === after.digest && sameJson(before.remarks, after.remarks)
