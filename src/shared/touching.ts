import { firstIndex } from './firstIndex'
import type { Span } from './records/place'

/**
 * Makes the finder of the spans that share at least one character with a stretch, in their order. `inOrder` must be
 * ascending by start; spans may overlap. A search is logarithmic in the spans, apart from those that overlap.
 */
export function makeTouching<One extends Span>(inOrder: readonly One[]): (stretch: Span) => readonly One[] {
  const reach: number[] = []
  for (const { end } of inOrder) reach.push(Math.max(reach.at(-1) ?? 0, end))
  return ({ start, end }) => {
    const behind = firstIndex(inOrder.length, (at) => (inOrder[at]?.start ?? 0) >= end)
    const found: One[] = []
    for (let at = behind - 1; at >= 0 && (reach[at] ?? 0) > start; at--) {
      const one = inOrder[at]
      if (one && one.end > start) found.push(one)
    }
    return found.reverse()
  }
}
