import type { Span } from '../records/place'

/** What happened to a stretch of words; a move has a stretch where it left and one where it arrived. */
export type SegmentKind = 'kept' | 'removed' | 'added' | 'movedAway' | 'movedHere'

/**
 * A stretch of a row. The segments of a row, in order, cover its blocks on both sides without gap or overlap (a space
 * belongs to the segment before it), so that a side-by-side or an in-line view only has to print them.
 */
export type Segment = {
  readonly kind: SegmentKind
  /** Where it stands in the first draft; null for what was added; for what arrived by a move, where it left. */
  readonly before: Span | null
  /** Where it stands in the next draft; null for what was removed; for what left by a move, where it arrived. */
  readonly after: Span | null
  /** The number of the change it belongs to, from 1; null for what was kept. */
  readonly change: number | null
}

/** Blocks `first` to `last` (exclusive) of a draft. */
export type BlockRange = { readonly first: number; readonly last: number }

/**
 * Blocks of both drafts that hold the same or reworded text, or blocks of one draft alone. Several blocks on a side mean
 * that paragraphs were joined or parted.
 */
export type Row = {
  readonly kind: 'same' | 'changed' | 'removed' | 'added' | 'movedAway' | 'movedHere'
  readonly before: BlockRange | null
  readonly after: BlockRange | null
  readonly segments: readonly Segment[]
}

/** One change, to step through by keyboard; a move is one change in two places. */
export type Change = {
  /** From 1, in reading order. */
  readonly number: number
  readonly kind: 'replaced' | 'removed' | 'added' | 'moved'
  /** The row where it is seen; for a move, where the words arrived. */
  readonly row: number
  readonly before: Span | null
  readonly after: Span | null
}

/** Two drafts side by side. */
export type Comparison = {
  readonly rows: readonly Row[]
  readonly changes: readonly Change[]
  /** The share of words that stand in both drafts, 0 to 1; under a third it may be another article. */
  readonly sameShare: number
}
