import type { Likeness, Side } from './likeness'
import type { UnitMatch } from './matchUnits'

/** Units that are being paired, by index; `gap` is the number of the gap they stand in, -1 when they moved. */
export type Pairing = {
  readonly one: number[]
  readonly other: number[]
  readonly gap: number
  sure: boolean
}

/** What the pairing of units goes by. */
export type PairingGround = {
  readonly one: Side
  readonly other: Side
  readonly match: UnitMatch
  readonly likeness: Likeness
  /** The weight of each unit. */
  readonly oneWeights: Float64Array
  readonly otherWeights: Float64Array
  /** Likeness of two units, 0 to 1 (Dice, weighted). */
  readonly alike: (at: number, place: number) => number
  /** The few unmatched units of the next draft that are worth a look. */
  readonly candidates: (at: number) => readonly number[]
}
