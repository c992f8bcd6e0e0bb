import type { Likeness, Side } from './likeness'
import type { UnitMatch } from './matchUnits'

/** A word that stands in more units than this says nothing of where to look. */
const frequent = 40
const most = 4

/**
 * Makes a function that names the few unmatched units of the next draft that share the most telling words with an
 * unmatched unit of this one, by an index of words; at most `most`, best first.
 */
export function makeCandidates(
  one: Side,
  other: Side,
  match: UnitMatch,
  { folded, worth }: Likeness,
): (unit: number) => readonly number[] {
  const index = new Map<number, number[]>()
  for (const [place, at] of match.from.entries()) {
    if (at !== -1) continue
    const end = other.units.first[place + 1] ?? 0
    for (let word = other.units.first[place] ?? 0; word < end; word++) {
      const id = folded[other.words.ids[word] ?? 0] ?? 0
      const places = index.get(id)
      if (!places) index.set(id, [place])
      else if (places.at(-1) !== place && places.length <= frequent) places.push(place)
    }
  }
  return (unit) => {
    const sums = new Map<number, number>()
    const ids = new Set<number>()
    const end = one.units.first[unit + 1] ?? 0
    for (let word = one.units.first[unit] ?? 0; word < end; word++)
      ids.add(folded[one.words.ids[word] ?? 0] ?? 0)
    for (const id of ids) {
      const places = index.get(id) ?? []
      if (places.length > frequent) continue
      for (const place of places) sums.set(place, (sums.get(place) ?? 0) + (worth[id] ?? 0))
    }
    return [...sums.entries()]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([place]) => place)
  }
}
