import type { Side } from './likeness'
import type { UnitMatch } from './matchUnits'
import type { Pairing, PairingGround } from './pairing'
import { risingChain, type Step } from './risingChain'

/** In place a third of the words is enough to be reworded, for the neighbours say that it is the same place. */
const likeInPlace = 0.33
/** Joined to or parted from a neighbour: this share of its words must stand there. */
const contained = 0.5
/** Fewer words than this may begin or end two sentences by chance. */
const fewestParted = 3
/** A gap of so many pairs is looked through whole. */
const smallGap = 2_500
/** What equal units are worth against units that are alike. */
const equalWorth = 2

type Gap = { readonly one: readonly number[]; readonly other: readonly number[] }

/** The units that stand unmatched between the same neighbours. */
function findGaps(match: UnitMatch): readonly Gap[] {
  const gaps: Gap[] = []
  let place = 0
  let one: number[] = []
  const close = (end: number): void => {
    const other: number[] = []
    for (; place < end; place++) if (match.from[place] === -1) other.push(place)
    if (one.length > 0 && other.length > 0) gaps.push({ one, other })
    one = []
  }
  for (const [at, to] of match.to.entries()) {
    if (to === -1) one.push(at)
    else if (match.moved[at] === 0) {
      close(to)
      place = to + 1
    }
  }
  close(match.from.length)
  return gaps
}

/** Whether the shorter unit, but for its last mark, is how the longer one begins, or ends: joined or parted, nothing else. */
function isPartOf(one: Side, other: Side, at: number, place: number): boolean {
  const [start = 0, end = 0] = [one.units.first[at], one.units.first[at + 1]]
  const [from = 0, to = 0] = [other.units.first[place], other.units.first[place + 1]]
  const size = Math.min(end - start, to - from)
  const same = (word: number, target: number): boolean => one.words.ids[word] === other.words.ids[target]
  let ahead = 0
  while (ahead < size && same(start + ahead, from + ahead)) ahead++
  let behind = 0
  while (behind < size && same(end - 1 - behind, to - 1 - behind)) behind++
  return Math.max(ahead + 1, behind) >= size && size > fewestParted
}

const isEqual = ({ one, other }: PairingGround, at: number, place: number): boolean =>
  one.units.keys[at] === other.units.keys[place]

type Pair = { readonly one: number; readonly other: number; readonly sure: boolean }

/** The pairs of a gap, in order, that are worth most together; not sure where either is liker to another unit there. */
function chainGap(ground: PairingGround, gap: Gap): readonly Pair[] {
  const { one, other, oneWeights, otherWeights, alike, candidates } = ground
  const [first = 0] = gap.other
  const size = (gap.other.at(-1) ?? 0) + 1 - first
  const isSmall = gap.one.length * gap.other.length <= smallGap
  const steps: Step[] = []
  const likest = { one: new Map<number, number>(), other: new Map<number, number>() }
  for (const at of gap.one) {
    const places = isSmall
      ? gap.other
      : candidates(at).filter((place) => place >= first && place < first + size)
    for (const place of places) {
      const like = alike(at, place)
      if (like < likeInPlace && !isPartOf(one, other, at, place)) continue
      likest.one.set(at, Math.max(like, likest.one.get(at) ?? 0))
      likest.other.set(place, Math.max(like, likest.other.get(place) ?? 0))
      const worth = like * ((oneWeights[at] ?? 0) + (otherWeights[place] ?? 0))
      steps.push({
        one: at,
        other: place - first,
        worth: isEqual(ground, at, place) ? equalWorth * worth : worth,
      })
    }
  }
  return risingChain(steps, size).map((step) => {
    const place = step.other + first
    const like = alike(step.one, place)
    const sure = like >= (likest.one.get(step.one) ?? 0) && like >= (likest.other.get(place) ?? 0)
    return { one: step.one, other: place, sure }
  })
}

/** Joins to its neighbour what was merged into the neighbour's counterpart or split from it. */
function attach(
  { likeness, oneWeights, otherWeights }: PairingGround,
  gap: Gap,
  byOne: Map<number, Pairing>,
  byOther: Map<number, Pairing>,
): void {
  for (const step of [1, -1]) {
    for (const at of step > 0 ? gap.one : gap.one.toReversed()) {
      const pairing = byOne.has(at) ? undefined : byOne.get(at - step)
      if (!pairing) continue
      const { one, other } = pairing
      const more = likeness.shared([...one, at], other) - likeness.shared(one, other)
      if (more < contained * (oneWeights[at] ?? 0)) continue
      one.push(at)
      byOne.set(at, pairing)
    }
    for (const place of step > 0 ? gap.other : gap.other.toReversed()) {
      const pairing = byOther.has(place) ? undefined : byOther.get(place - step)
      if (!pairing) continue
      const { one, other } = pairing
      const more = likeness.shared(one, [...other, place]) - likeness.shared(one, other)
      if (more < contained * (otherWeights[place] ?? 0)) continue
      other.push(place)
      byOther.set(place, pairing)
    }
  }
}

/** What was paired in place, and the number of the gap in which each unit stands. */
export type InPlace = {
  readonly pairings: readonly Pairing[]
  readonly gapOfOne: ReadonlyMap<number, number>
  readonly gapOfOther: ReadonlyMap<number, number>
}

/**
 * Pairs reworded units between the same neighbours, in order, and what was joined or parted there. Copies that stand in
 * one gap are linked in `match` as their neighbours decide.
 */
export function pairInPlace(ground: PairingGround): InPlace {
  const { match } = ground
  const pairings: Pairing[] = []
  const gapOfOne = new Map<number, number>()
  const gapOfOther = new Map<number, number>()
  for (const [number, gap] of findGaps(match).entries()) {
    for (const at of gap.one) gapOfOne.set(at, number)
    for (const place of gap.other) gapOfOther.set(place, number)
    const byOne = new Map<number, Pairing>()
    const byOther = new Map<number, Pairing>()
    const linked = { one: new Set<number>(), other: new Set<number>() }
    for (const { one, other, sure } of chainGap(ground, gap)) {
      if (isEqual(ground, one, other)) {
        match.to[one] = other
        match.from[other] = one
        linked.one.add(one)
        linked.other.add(other)
        continue
      }
      const pairing = { one: [one], other: [other], gap: number, sure }
      pairings.push(pairing)
      byOne.set(one, pairing)
      byOther.set(other, pairing)
    }
    const rest = {
      one: gap.one.filter((at) => !linked.one.has(at)),
      other: gap.other.filter((place) => !linked.other.has(place)),
    }
    attach(ground, rest, byOne, byOther)
  }
  return { pairings, gapOfOne, gapOfOther }
}
