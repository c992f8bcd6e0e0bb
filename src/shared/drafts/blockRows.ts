import type { Alignment } from './alignDrafts'
import type { BlockRange } from './comparison'

/** Blocks that belong in one row. */
export type BlockRow = { readonly before: BlockRange | null; readonly after: BlockRange | null }

/** For each block the last block of the other draft that it shares words with in order, or -1. */
function lastLinks({ before, after, to, moved }: Alignment, beforeBlocks: number, afterBlocks: number) {
  const toLast = new Int32Array(beforeBlocks).fill(-1)
  const fromLast = new Int32Array(afterBlocks).fill(-1)
  for (let at = 0; at < before.count; at++) {
    const place = to[at] ?? -1
    if (place === -1 || moved[at] === 1) continue
    const [one = 0, other = 0] = [before.block[at], after.block[place]]
    toLast[one] = Math.max(toLast[one] ?? -1, other)
    fromLast[other] = Math.max(fromLast[other] ?? -1, one)
  }
  return { toLast, fromLast }
}

/** Lays the blocks of both drafts into rows. What is linked in order never crosses, so one walk is enough. */
export function layBlocks(
  alignment: Alignment,
  beforeBlocks: number,
  afterBlocks: number,
): readonly BlockRow[] {
  const { toLast, fromLast } = lastLinks(alignment, beforeBlocks, afterBlocks)
  const rows: BlockRow[] = []
  let one = 0
  let other = 0
  while (one < beforeBlocks || other < afterBlocks) {
    if (one < beforeBlocks && (toLast[one] ?? -1) < other) {
      rows.push({ before: { first: one, last: one + 1 }, after: null })
      one++
    } else if (other < afterBlocks && (fromLast[other] ?? -1) < one) {
      rows.push({ before: null, after: { first: other, last: other + 1 } })
      other++
    } else {
      let last = one + 1
      let end = other + 1
      for (let [seen, seenOther] = [one, other]; seen < last || seenOther < end;) {
        if (seen < last) end = Math.max(end, (toLast[seen++] ?? -1) + 1)
        else last = Math.max(last, (fromLast[seenOther++] ?? -1) + 1)
      }
      rows.push({ before: { first: one, last }, after: { first: other, last: end } })
      one = last
      other = end
    }
  }
  return rows
}
