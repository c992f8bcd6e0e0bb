import { makeCandidates } from './candidates'
import type { Lexicon } from './draftWords'
import { makeLikeness, type Side } from './likeness'
import type { UnitMatch } from './matchUnits'
import { pairElsewhere } from './pairElsewhere'
import { pairInPlace } from './pairInPlace'
import type { Pairing, PairingGround } from './pairing'

/** Neighbouring units of one draft that became neighbouring units of the next, reworded; ends exclusive. */
export type Kin = {
  readonly one: number
  readonly oneEnd: number
  readonly other: number
  readonly otherEnd: number
  readonly moved: boolean
  /** False where another stretch could be the counterpart as well. */
  readonly sure: boolean
  /** 0 to 1: the weight of the shared words against the weight of all. */
  readonly likeness: number
}

function makeGround(one: Side, other: Side, match: UnitMatch, lexicon: Lexicon): PairingGround {
  const likeness = makeLikeness(one, other, lexicon)
  const weigh = (side: Side): Float64Array =>
    Float64Array.from({ length: side.units.count }, (_, unit) => likeness.weigh(side, unit))
  const [oneWeights, otherWeights] = [weigh(one), weigh(other)]
  return {
    one,
    other,
    match,
    likeness,
    oneWeights,
    otherWeights,
    alike: (at, place) =>
      (2 * likeness.shared([at], [place])) / ((oneWeights[at] ?? 0) + (otherWeights[place] ?? 0) || 1),
    candidates: makeCandidates(one, other, match, likeness),
  }
}

function finish({ one, other, gap, sure }: Pairing, ground: PairingGround): Kin {
  const sum = (units: readonly number[], weights: Float64Array): number =>
    units.reduce((total, unit) => total + (weights[unit] ?? 0), 0)
  const all = sum(one, ground.oneWeights) + sum(other, ground.otherWeights)
  return {
    one: Math.min(...one),
    oneEnd: Math.max(...one) + 1,
    other: Math.min(...other),
    otherEnd: Math.max(...other) + 1,
    moved: gap === -1,
    sure,
    likeness: (2 * ground.likeness.shared(one, other)) / (all || 1),
  }
}

/**
 * Pairs the units that no equal unit was found for: in place first, in order; then elsewhere, the likest first. What is
 * found here is never taken for "the same words": it only says where to compare word by word. Copies of a sentence that
 * only their neighbours tell apart are linked in `match` on the way.
 */
export function findKin(one: Side, other: Side, match: UnitMatch, lexicon: Lexicon): readonly Kin[] {
  if (!match.to.includes(-1) || !match.from.includes(-1)) return []
  const ground = makeGround(one, other, match, lexicon)
  const { pairings, gapOfOne, gapOfOther } = pairInPlace(ground)
  const all = pairElsewhere(ground, pairings, gapOfOne, gapOfOther)
  return all.map((pairing) => finish(pairing, ground))
}
