import type { Alignment } from './alignDrafts'
import type { WordRange } from './matchLists'

/** For each word of the first draft the first and last (exclusive) word of the longest run that stands whole in the next. */
export type Runs = { readonly first: Int32Array; readonly last: Int32Array }

/** Whether word `at` and the one before it still follow each other, with a space between them or none as before. */
const follows = ({ before, after, to, moved }: Alignment, at: number): boolean => {
  const place = to[at] ?? -1
  return (
    place > 0 &&
    place === (to[at - 1] ?? -1) + 1 &&
    to[at - 1] !== -1 &&
    before.glued[at] === after.glued[place] &&
    moved[at] === moved[at - 1]
  )
}

/** Finds the runs of an alignment; words that are not linked stand alone. Linear. */
export function findRuns(alignment: Alignment): Runs {
  const count = alignment.before.count
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  for (let at = 0; at < count; at++) first[at] = at > 0 && follows(alignment, at) ? (first[at - 1] ?? 0) : at
  for (let at = count - 1; at >= 0; at--) {
    last[at] = at + 1 < count && first[at + 1] === first[at] ? (last[at + 1] ?? 0) : at + 1
  }
  return { first, last }
}

/** Whether the words stand whole and together in the next draft. */
export const standsWhole = (alignment: Alignment, runs: Runs, words: WordRange): boolean =>
  (alignment.to[words.first] ?? -1) !== -1 && (runs.last[words.first] ?? 0) >= words.last
