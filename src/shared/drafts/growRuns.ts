import type { Units } from './units'

/** Fewer words than this that happen to follow are left alone, unless they are a whole unit. */
const fewest = 3

type Links = { readonly to: Int32Array; readonly from: Int32Array; readonly moved: Uint8Array }

/**
 * Links on from what is linked, as long as the next words on both sides are equal and free: so a heading that was joined
 * to the text behind it, or the end of a sentence that was cut elsewhere, is found. `step` says which way.
 */
function growOneWay(
  one: Int32Array,
  other: Int32Array,
  units: Units,
  { to, from, moved }: Links,
  step: 1 | -1,
): void {
  const isFree = (at: number, place: number): boolean =>
    to[at] === -1 && from[place] === -1 && one[at] === other[place]
  const start = step > 0 ? 0 : one.length - 1
  for (let at = start; at >= 0 && at < one.length; at += step) {
    const place = to[at] ?? -1
    if (place === -1 || !isFree(at + step, place + step)) continue
    let size = 1
    while (isFree(at + step * (size + 1), place + step * (size + 1))) size++
    const unit = units.unitOf[at + step] ?? 0
    const unitSize = (units.first[unit + 1] ?? 0) - (units.first[unit] ?? 0)
    if (size < Math.min(fewest, unitSize)) continue
    for (let far = 1; far <= size; far++) {
      to[at + step * far] = place + step * far
      from[place + step * far] = at + step * far
      moved[at + step * far] = moved[at] ?? 0
    }
  }
}

/** Grows the linked runs of words forwards, then backwards. In: the words' numbers on both sides; the links change. */
export function growRuns(one: Int32Array, other: Int32Array, units: Units, links: Links): void {
  growOneWay(one, other, units, links, 1)
  growOneWay(one, other, units, links, -1)
}
