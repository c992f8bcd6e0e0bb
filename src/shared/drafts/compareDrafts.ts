import type { Span } from '../records/place'
import { alignDrafts, type Alignment } from './alignDrafts'
import { layBlocks, type BlockRow } from './blockRows'
import type { BlockRange, Change, Comparison, Row, Segment } from './comparison'
import type { DraftText, DraftWords } from './draftWords'
import type { WordRange } from './matchLists'
import { isRealWord } from './wordWeight'
import { numberMoves, segmentRow, type WordSegment } from './rowSegments'

/** A draft's words by block; a draft without blocks is one block. */
type Side = { readonly words: DraftWords; readonly blocks: readonly Span[]; readonly firstWord: Uint32Array }

function readSide(words: DraftWords, draft: DraftText): Side {
  const blocks = draft.blocks.length > 0 ? draft.blocks : [{ start: 0, end: draft.text.length }]
  const firstWord = new Uint32Array(blocks.length + 1).fill(words.count)
  for (let at = words.count - 1; at >= 0; at--) firstWord[words.block[at] ?? 0] = at
  for (let block = blocks.length - 1; block >= 0; block--) {
    firstWord[block] = Math.min(firstWord[block] ?? 0, firstWord[block + 1] ?? 0)
  }
  return { words, blocks, firstWord }
}

const wordsOf = (side: Side, blocks: BlockRange | null): WordRange =>
  blocks
    ? { first: side.firstWord[blocks.first] ?? 0, last: side.firstWord[blocks.last] ?? 0 }
    : { first: 0, last: 0 }

const textSpan = ({ start, end }: DraftWords, { first, last }: WordRange): Span => ({
  start: start[first] ?? 0,
  end: end[last - 1] ?? 0,
})

/** Lays one side's spans without gap or overlap over its blocks: each begins where its words do, the first at the block. */
function tile(
  side: Side,
  blocks: BlockRange | null,
  segments: readonly WordSegment[],
  which: 'before' | 'after',
): readonly (Span | null)[] {
  const spans: (Span | null)[] = segments.map(() => null)
  let end = blocks ? (side.blocks[blocks.last - 1]?.end ?? 0) : 0
  let earliest = -1
  for (let at = segments.length - 1; at >= 0; at--) {
    const words = segments[at]?.[which]
    if (!words) continue
    const start = side.words.start[words.first] ?? 0
    spans[at] = { start, end: Math.max(end, start) }
    end = start
    earliest = at
  }
  const first = spans[earliest]
  if (first && blocks)
    spans[earliest] = { start: Math.min(first.start, side.blocks[blocks.first]?.start ?? 0), end: first.end }
  return spans
}

/** Where the words of each move left and arrived. */
function moveSpans(
  { before, after, to }: Alignment,
  moves: Int32Array,
): readonly { readonly before: Span; readonly after: Span }[] {
  const ranges: { from: number; last: number; to: number; end: number }[] = []
  for (const [at, move] of moves.entries()) {
    if (move === -1) continue
    const place = to[at] ?? 0
    const range = ranges[move]
    if (range) {
      range.last = at + 1
      range.end = place + 1
    } else ranges[move] = { from: at, last: at + 1, to: place, end: place + 1 }
  }
  return ranges.map((one) => ({
    before: textSpan(before, { first: one.from, last: one.last }),
    after: textSpan(after, { first: one.to, last: one.end }),
  }))
}

type Numbering = {
  /** Gives the segments of a row their changes and remembers the changes. */
  readonly number: (
    row: number,
    segments: readonly WordSegment[],
    spans: readonly Pick<Segment, 'before' | 'after'>[],
  ) => readonly (number | null)[]
  readonly changes: () => readonly Change[]
}

function makeNumbering(moved: ReturnType<typeof moveSpans>): Numbering {
  const changes: Change[] = []
  const ofMove = new Map<number, number>()
  const join = (one: Span | null, other: Span | null): Span | null =>
    one && other ? { start: one.start, end: other.end } : (one ?? other)
  const add = (change: Omit<Change, 'number'>): number =>
    changes.push({ ...change, number: changes.length + 1 })
  return {
    number: (row, segments, spans) => {
      let open: number | null = null
      return segments.map((segment, at) => {
        const span = spans[at] ?? { before: null, after: null }
        if (segment.kind === 'kept') return (open = null)
        if (segment.move >= 0) {
          const places = moved[segment.move] ?? span
          const known = ofMove.get(segment.move) ?? add({ kind: 'moved', row, ...places })
          ofMove.set(segment.move, known)
          const change = changes[known - 1]
          if (change && segment.kind === 'movedHere') changes[known - 1] = { ...change, row }
          return known
        }
        const change = open === null ? undefined : changes[open - 1]
        if (!change || open === null)
          return (open = add({ kind: segment.kind === 'removed' ? 'removed' : 'added', row, ...span }))
        const [before, after] = [join(change.before, span.before), join(change.after, span.after)]
        const kind = before && after ? 'replaced' : change.kind
        changes[open - 1] = { ...change, kind, before, after }
        return open
      })
    },
    changes: () => changes,
  }
}

function rowKind({ before, after }: BlockRow, segments: readonly WordSegment[]): Row['kind'] {
  if (before && after) return segments.every(({ kind }) => kind === 'kept') ? 'same' : 'changed'
  const size = (movedOnly: boolean): number =>
    segments.reduce((sum, { before: one, after: other, move }) => {
      const words = one ?? other
      return !words || (movedOnly && move < 0) ? sum : sum + words.last - words.first
    }, 0)
  const isMoved = size(true) * 2 > size(false)
  if (before) return isMoved ? 'movedAway' : 'removed'
  return isMoved ? 'movedHere' : 'added'
}

/** The share of words, marks left out, that are linked. */
function sameShare({ before, after, lexicon, to }: Alignment): number {
  const isWord = lexicon.words.map(isRealWord)
  let linked = 0
  let all = 0
  for (const [at, id] of before.ids.entries()) {
    if (!isWord[id]) continue
    all++
    if (to[at] !== -1) linked += 2
  }
  for (const id of after.ids) if (isWord[id]) all++
  return all === 0 ? 1 : linked / all
}

/** Compares two drafts over an alignment that was already made; see `compareDrafts`. */
export function compareAcross(alignment: Alignment, before: DraftText, after: DraftText): Comparison {
  const one = readSide(alignment.before, before)
  const other = readSide(alignment.after, after)
  const moves = numberMoves(alignment)
  const moved = moveSpans(alignment, moves)
  const numbering = makeNumbering(moved)
  const rows = layBlocks(alignment, one.blocks.length, other.blocks.length).map((row, index): Row => {
    const parts = segmentRow(alignment, moves, wordsOf(one, row.before), wordsOf(other, row.after))
    const befores = tile(one, row.before, parts, 'before')
    const afters = tile(other, row.after, parts, 'after')
    const spans = parts.map((_, at) => ({ before: befores[at] ?? null, after: afters[at] ?? null }))
    const numbers = numbering.number(index, parts, spans)
    return {
      ...row,
      kind: rowKind(row, parts),
      segments: parts.map((part, at) => ({
        kind: part.kind,
        before: befores[at] ?? moved[part.move]?.before ?? null,
        after: afters[at] ?? moved[part.move]?.after ?? null,
        change: numbers[at] ?? null,
      })),
    }
  })
  return { rows, changes: numbering.changes(), sameShare: sameShare(alignment) }
}

/**
 * Compares two drafts word by word, block against block, with moves as moves.
 * In: both drafts. Out: rows in reading order, the changes numbered, the share of same words; spans are UTF-16 in the
 * draft they name. "Same" means equal after the one normalisation. Never fails; near linear.
 */
export const compareDrafts = (before: DraftText, after: DraftText): Comparison =>
  compareAcross(alignDrafts(before, after), before, after)
