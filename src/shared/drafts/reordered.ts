import type { Alignment } from './alignDrafts'
import type { Kin } from './kin'
import { isTelling } from './wordWeight'

/** How many of the words `first` to `last` of the first draft tell one statement from another. */
export const tellingWords = ({ before, lexicon }: Alignment, first: number, last: number): number => {
  let count = 0
  for (let at = first; at < last; at++) if (isTelling(lexicon.words[before.ids[at] ?? 0] ?? '')) count++
  return count
}

/**
 * How many telling words of a reworded stretch were taken from one place of it and stand in another. Where they are many
 * against a claim's own, it cannot be said whether the claim stayed and the rest went round it, or the claim was swapped
 * ("on 5 May … on 7 June").
 */
export function countReordered(
  { before, after, to, from, lexicon, beforeUnits, afterUnits }: Alignment,
  kin: Kin,
): number {
  const taken = new Map<number, number>()
  const last = beforeUnits.first[kin.oneEnd] ?? 0
  for (let at = beforeUnits.first[kin.one] ?? 0; at < last; at++) {
    const id = before.ids[at] ?? 0
    if (to[at] === -1 && isTelling(lexicon.words[id] ?? '')) taken.set(id, (taken.get(id) ?? 0) + 1)
  }
  let count = 0
  const end = afterUnits.first[kin.otherEnd] ?? 0
  for (let place = afterUnits.first[kin.other] ?? 0; place < end; place++) {
    const id = after.ids[place] ?? 0
    const left = taken.get(id) ?? 0
    if (from[place] !== -1 || left === 0) continue
    taken.set(id, left - 1)
    count++
  }
  return count
}
