import type { DraftWords, Lexicon } from './draftWords'
import type { WordRange } from './matchLists'
import { isTelling } from './wordWeight'

const longestIsland = 2

/**
 * Unlinks "of" and "the" and the like where they are all that two rewritten stretches share: a replaced phrase reads
 * better as one change than as crumbs, and a crumb is no ground to say that a claim's words are still there.
 */
export function dropIslands(
  lexicon: Lexicon,
  one: DraftWords,
  before: WordRange,
  after: WordRange,
  to: Int32Array,
  from: Int32Array,
): void {
  const replacedAround = (at: number, last: number): boolean => {
    const [place = 0, lastPlace = 0] = [to[at], to[last]]
    return (
      at > before.first &&
      place > after.first &&
      last + 1 < before.last &&
      lastPlace + 1 < after.last &&
      to[at - 1] === -1 &&
      from[place - 1] === -1 &&
      to[last + 1] === -1 &&
      from[lastPlace + 1] === -1
    )
  }
  for (let at = before.first; at < before.last; at++) {
    if (to[at] === -1) continue
    let last = at
    while (last + 1 < before.last && to[last + 1] === (to[last] ?? 0) + 1) last++
    const words = Array.from(
      { length: last - at + 1 },
      (_, step) => lexicon.words[one.ids[at + step] ?? 0] ?? '',
    )
    if (words.length <= longestIsland && !words.some(isTelling) && replacedAround(at, last)) {
      for (let island = at; island <= last; island++) {
        from[to[island] ?? 0] = -1
        to[island] = -1
      }
    }
    at = last
  }
}
