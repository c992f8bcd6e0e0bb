import type { Draft } from '../../records/draft'
import type { Remark } from '../../records/remark'
import { sameJson } from '../../records/sameJson'

type TextAndRemarks = { readonly digest: Draft['digest']; readonly remarks: readonly Remark[] }

/**
 * Says whether a draft is the one before over again: the same text with the same remarks. Where only the remarks differ,
 * somebody has answered in the margin, and the answers are worth loading.
 */
export const isSameAgain = (before: TextAndRemarks, after: TextAndRemarks): boolean =>
  before.digest === after.digest && sameJson(before.remarks, after.remarks)
