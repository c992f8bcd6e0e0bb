import type { Span } from '../records/place'
import { alignDrafts } from './alignDrafts'
import { carryAcross } from './carryOver'
import { compareAcross } from './compareDrafts'
import type { DraftText } from './draftWords'
import type { Outcome } from './outcome'
import { sameDraft, type Sameness } from './sameDraft'

/** What a person is told of a draft before it is stored, and what becomes of each span. */
export type CarriedDraft = {
  readonly sameness: Sameness
  /** The share of words that stand in both drafts, 0 to 1; under a third it may be another article. */
  readonly sameShare: number
  readonly outcomes: readonly Outcome[]
  /** The stretches of the next draft that are new, in order. */
  readonly fresh: readonly Span[]
}

/**
 * Carries spans from one draft to another and says how alike the drafts are, over one alignment. In: both drafts and spans
 * of `before` (UTF-16, end exclusive). Out: one outcome a span, in order; `fresh` are spans of `after`. Never fails.
 */
export function carryDraft(before: DraftText, after: DraftText, spans: readonly Span[]): CarriedDraft {
  const alignment = alignDrafts(before, after)
  const { rows, sameShare } = compareAcross(alignment, before, after)
  const fresh = rows.flatMap((row) =>
    row.segments.flatMap((one) => (one.kind === 'added' && one.after ? [one.after] : [])),
  )
  return { sameness: sameDraft(before, after), sameShare, outcomes: carryAcross(alignment, spans), fresh }
}
