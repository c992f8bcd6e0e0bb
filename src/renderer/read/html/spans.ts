import { firstIndex } from '../../../shared/firstIndex'

type Span = { readonly start: number; readonly end: number }

/** How many characters of each block lie under spans. Both lists are in order and do not overlap in themselves. */
export function coveredLengths(blocks: readonly Span[], spans: readonly Span[]): readonly number[] {
  let first = 0
  return blocks.map((block) => {
    while ((spans[first]?.end ?? Infinity) <= block.start) first += 1
    let covered = 0
    for (let at = first; (spans[at]?.start ?? Infinity) < block.end; at++) {
      const { start, end } = spans[at] ?? block
      covered += Math.max(0, Math.min(end, block.end) - Math.max(start, block.start))
    }
    return covered
  })
}

/** Says whether a span lies in or at a block. Blocks are in order. */
export function touchesBlock(blocks: readonly Span[], span: Span): boolean {
  const behind = firstIndex(blocks.length, (at) => (blocks[at]?.start ?? 0) > span.end)
  return (blocks[behind - 1]?.end ?? -1) >= span.start
}
