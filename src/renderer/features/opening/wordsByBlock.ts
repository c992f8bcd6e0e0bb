import type { Span } from '../../../shared/records/place'

/** How many of the words, pairs of offsets in order, stand in each block. */
export function wordsByBlock(bounds: Uint32Array, blocks: readonly Span[]): readonly number[] {
  let at = 0
  return blocks.map(({ end }) => {
    const first = at
    while (at < bounds.length && (bounds[at] ?? 0) < end) at += 2
    return (at - first) / 2
  })
}
