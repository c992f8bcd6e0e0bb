/**
 * The first of the indexes from 0 to `count` (exclusive) at which something holds; `count` when it holds nowhere. What
 * holds at one index must hold at all that follow, so that halving finds the first in about log2(count) looks.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
