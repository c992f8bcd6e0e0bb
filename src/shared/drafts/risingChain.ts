/** One step of a chain: a place in each list and what it is worth. */
export type Step = { readonly one: number; readonly other: number; readonly worth: number }

/**
 * The chain of most worth whose steps rise in both lists (weighted longest increasing subsequence, by a tree of prefix
 * maxima). In: steps in any order, `size` the length of the second list. Out: the chosen steps, rising. n log n.
 */
export function risingChain(steps: readonly Step[], size: number): readonly Step[] {
  const sorted = [...steps].sort((a, b) => a.one - b.one || b.other - a.other)
  const total = new Float64Array(sorted.length)
  const previous = new Int32Array(sorted.length)
  const best = new Int32Array(size + 1).fill(-1) // Fenwick tree: the best chain that ends at or before a place
  const worthOf = (at: number): number => (at < 0 ? 0 : (total[at] ?? 0))
  let last = -1
  for (const [at, step] of sorted.entries()) {
    let before = -1
    for (let node = step.other; node > 0; node -= node & -node) {
      const chain = best[node] ?? -1
      if (worthOf(chain) > worthOf(before)) before = chain
    }
    previous[at] = before
    total[at] = worthOf(before) + step.worth
    for (let node = step.other + 1; node <= size; node += node & -node) {
      if (worthOf(at) > worthOf(best[node] ?? -1)) best[node] = at
    }
    if (worthOf(at) > worthOf(last)) last = at
  }
  const chain: Step[] = []
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const step = sorted[at]
    if (step) chain.push(step)
  }
  return chain.reverse()
}
