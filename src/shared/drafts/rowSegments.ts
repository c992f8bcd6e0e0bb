import type { Alignment } from './alignDrafts'
import type { SegmentKind } from './comparison'
import type { WordRange } from './matchLists'

/** A segment in words: what happened, the words on its own side or sides, and its move where it has one. */
export type WordSegment = {
  readonly kind: SegmentKind
  readonly before: WordRange | null
  readonly after: WordRange | null
  /** The number of the move, or -1. */
  readonly move: number
}

/** Words further apart than this did not move together. */
const farthest = 60

/** Numbers the moves: for each word of the first draft its move, or -1. Words that moved together share one. */
export function numberMoves({ to, moved }: Alignment): Int32Array {
  const moves = new Int32Array(to.length).fill(-1)
  let last = -1
  let count = 0
  for (const [at, isMoved] of moved.entries()) {
    if (isMoved === 0) continue
    const step = (to[at] ?? 0) - (to[last] ?? 0)
    const together = last >= 0 && at - last <= farthest && step > 0 && step <= farthest
    if (!together) count++
    moves[at] = count - 1
    last = at
  }
  return moves
}

/** Whether only the space before a kept word came or went; that is shown on the word. */
const spaceChanged = ({ before, after, to }: Alignment, at: number, place: number): boolean =>
  at > 0 && place > 0 && to[at - 1] === place - 1 && before.glued[at] !== after.glued[place]

/** Splits the words of a row into segments: kept, taken away, put in. In: the words of its blocks on both sides. */
export function segmentRow(
  alignment: Alignment,
  moves: Int32Array,
  before: WordRange,
  after: WordRange,
): readonly WordSegment[] {
  const { to, from } = alignment
  const segments: WordSegment[] = []
  let at = before.first
  let place = after.first
  const isKept = (): boolean =>
    at < before.last &&
    place < after.last &&
    to[at] === place &&
    moves[at] === -1 &&
    !spaceChanged(alignment, at, place)
  const leaves = (word: number): number => (to[word] === -1 ? -2 : (moves[word] ?? -1))
  const comes = (word: number): number => (from[word] === -1 ? -2 : (moves[from[word] ?? 0] ?? -1))

  while (at < before.last || place < after.last) {
    const [start, target] = [at, place]
    if (isKept()) {
      do {
        at++
        place++
      } while (isKept())
      segments.push({
        kind: 'kept',
        before: { first: start, last: at },
        after: { first: target, last: place },
        move: -1,
      })
    } else if (at < before.last && to[at] === place && moves[at] === -1) {
      at++
      place++
      segments.push({ kind: 'removed', before: { first: start, last: at }, after: null, move: -1 })
      segments.push({ kind: 'added', before: null, after: { first: target, last: place }, move: -1 })
    } else if (at < before.last && leaves(at) !== -1) {
      const move = leaves(at)
      while (at < before.last && leaves(at) === move) at++
      segments.push({
        kind: move < 0 ? 'removed' : 'movedAway',
        before: { first: start, last: at },
        after: null,
        move: Math.max(move, -1),
      })
    } else if (place < after.last) {
      const move = comes(place)
      do place++
      while (place < after.last && comes(place) === move && move !== -1)
      segments.push({
        kind: move < 0 ? 'added' : 'movedHere',
        before: null,
        after: { first: target, last: place },
        move: Math.max(move, -1),
      })
    } else {
      at++
      segments.push({ kind: 'removed', before: { first: start, last: at }, after: null, move: -1 })
    }
  }
  return segments
}
