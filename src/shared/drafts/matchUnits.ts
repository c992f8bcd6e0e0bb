import { matchLists } from './matchLists'
import { risingChain, type Step } from './risingChain'

/** Which unit of the next draft each unit is: its index or -1; `moved` is 1 where it does not stand in order. */
export type UnitMatch = { readonly to: Int32Array; readonly from: Int32Array; readonly moved: Uint8Array }

type Range = {
  readonly one: number
  readonly oneEnd: number
  readonly other: number
  readonly otherEnd: number
}

const deepest = 40
/** So few pairs of copies are left to their neighbours, reworded or not (see pairInPlace). */
const fewPairs = 2_500

/** Those whose key stands once in each part, as steps; a longer unit holds its place before a shorter one. */
function uniqueInBoth(
  one: Int32Array,
  other: Int32Array,
  range: Range,
  worth: (at: number) => number,
): readonly Step[] {
  const places = new Map<number, { at: number; count: number; place: number; times: number }>()
  for (let at = range.one; at < range.oneEnd; at++) {
    const key = one[at] ?? 0
    const known = places.get(key)
    if (known) known.count++
    else places.set(key, { at, count: 1, place: -1, times: 0 })
  }
  for (let at = range.other; at < range.otherEnd; at++) {
    const known = places.get(other[at] ?? 0)
    if (!known) continue
    known.place = at
    known.times++
  }
  const steps: Step[] = []
  for (const { at, count, place, times } of places.values()) {
    if (count === 1 && times === 1) steps.push({ one: at, other: place, worth: worth(at) })
  }
  return steps
}

function matchInOrder(
  one: Int32Array,
  other: Int32Array,
  worth: (at: number) => number,
  match: UnitMatch,
): void {
  const link = (at: number, place: number): void => {
    match.to[at] = place
    match.from[place] = at
  }
  const open: (Range & { readonly depth: number })[] = [
    { one: 0, oneEnd: one.length, other: 0, otherEnd: other.length, depth: 0 },
  ]
  for (let range = open.pop(); range; range = open.pop()) {
    let { one: start, oneEnd: end, other: place, otherEnd: placeEnd } = range
    while (start < end && place < placeEnd && one[start] === other[place]) link(start++, place++)
    while (start < end && place < placeEnd && one[end - 1] === other[placeEnd - 1]) link(--end, --placeEnd)
    if (start === end || place === placeEnd) continue
    const rest = { one: start, oneEnd: end, other: place, otherEnd: placeEnd }
    const unique = risingChain(
      uniqueInBoth(one, other, rest, worth).map((step) => ({ ...step, other: step.other - place })),
      placeEnd - place,
    ).map((step) => ({ ...step, other: step.other + place }))
    if (unique.length === 0 || range.depth === deepest) {
      const pairs = (end - start) * (placeEnd - place)
      if (pairs > fewPairs)
        matchLists(one, other, { first: start, last: end }, { first: place, last: placeEnd }, link)
      continue
    }
    for (const step of [...unique, { one: end, other: placeEnd }]) {
      if (step.one < end) link(step.one, step.other)
      open.push({ one: start, oneEnd: step.one, other: place, otherEnd: step.other, depth: range.depth + 1 })
      start = step.one + 1
      place = step.other + 1
    }
  }
}

/** Links what is left and stands once on each side, and its neighbours as far as they are equal. */
function matchMoved(one: Int32Array, other: Int32Array, match: UnitMatch): void {
  const isLeft = (at: number, place: number): boolean =>
    match.to[at] === -1 && match.from[place] === -1 && one[at] === other[place]
  const link = (at: number, place: number): void => {
    match.to[at] = place
    match.from[place] = at
    match.moved[at] = 1
  }
  const left = { one: [] as number[], other: [] as number[] }
  for (const [at, place] of match.to.entries()) if (place === -1) left.one.push(at)
  for (const [place, at] of match.from.entries()) if (at === -1) left.other.push(place)
  const oneKeys = Int32Array.from(left.one, (at) => one[at] ?? 0)
  const otherKeys = Int32Array.from(left.other, (place) => other[place] ?? 0)
  const whole = { one: 0, oneEnd: oneKeys.length, other: 0, otherEnd: otherKeys.length }
  for (const step of uniqueInBoth(oneKeys, otherKeys, whole, () => 1)) {
    const at = left.one[step.one] ?? 0
    const place = left.other[step.other] ?? 0
    if (!isLeft(at, place)) continue
    link(at, place)
    for (let far = 1; isLeft(at + far, place + far); far++) link(at + far, place + far)
    for (let far = 1; isLeft(at - far, place - far); far++) link(at - far, place - far)
  }
}

/**
 * Finds for each unit of one draft the same unit in the next: first in order, by the units that stand once in each
 * (patience diff, Bram Cohen), weighted so that the longer part counts as the one that stayed; then what was moved. Copies that the neighbours do not
 * tell apart stay unmatched.
 * In: the units' keys, and what a unit of the first list is worth. Linear but for a sort.
 */
export function matchUnits(one: Int32Array, other: Int32Array, worth: (at: number) => number): UnitMatch {
  const match = {
    to: new Int32Array(one.length).fill(-1),
    from: new Int32Array(other.length).fill(-1),
    moved: new Uint8Array(one.length),
  }
  matchInOrder(one, other, worth, match)
  matchMoved(one, other, match)
  return match
}
