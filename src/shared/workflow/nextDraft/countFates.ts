import type { Claim } from '../../records/claim'
import type { Span } from '../../records/place'
import type { CarriedClaim } from '../change'

/** What becomes of the claims of a case in its next draft, counted. */
export type Fates = {
  readonly unchanged: number
  /** Claims whose earlier words stand again, and whose status comes back with them. */
  readonly back: number
  readonly moved: number
  /** Reworded claims whose status falls back. */
  readonly recheck: number
  /** Reworded claims that nobody had checked. */
  readonly reworded: number
  /** Claims that somebody has marked, whose words stay while the sentence around them changed: among the kept. */
  readonly around: number
  readonly gone: number
  readonly ambiguous: number
  readonly freshWords: number
  readonly proposed: number
  readonly droppedWaivers: number
}

type Fate = 'back' | 'unchanged' | 'moved' | 'reworded' | 'gone' | 'ambiguous'

const fateOf = ({ to, back }: CarriedClaim): Fate => {
  if (back) return 'back'
  const has = (kind: Fate) => to.some((one) => one.kind === kind)
  if (has('reworded')) return 'reworded'
  if (has('ambiguous')) return 'ambiguous'
  if (has('moved')) return 'moved'
  return has('unchanged') ? 'unchanged' : 'gone'
}

/** Counts what becomes of the claims, which stand in the order in which they were carried. */
export function countFates(
  claims: readonly Claim[],
  carried: readonly CarriedClaim[],
  rest: {
    readonly text: string
    readonly fresh: readonly Span[]
    readonly around: number
    readonly proposed: number
    readonly waivers: readonly [all: number, kept: number]
  },
): Fates {
  const fates = carried.map((one, at) => {
    const fate = fateOf(one)
    // A claim that was only gone has no finding to come back: its words stand again, elsewhere than before.
    if (fate === 'back' && claims[at]?.status !== 'recheck') return 'moved'
    return fate === 'reworded' && claims[at]?.status !== 'unchecked' ? 'recheck' : fate
  })
  const count = (wanted: Fate | 'recheck') => fates.filter((fate) => fate === wanted).length
  const wordsIn = ({ start, end }: Span) =>
    rest.text.slice(start, end).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  return {
    unchanged: count('unchanged'),
    back: count('back'),
    moved: count('moved'),
    recheck: count('recheck'),
    reworded: count('reworded'),
    around: rest.around,
    gone: count('gone'),
    ambiguous: count('ambiguous'),
    freshWords: rest.fresh.reduce((sum, span) => sum + wordsIn(span), 0),
    proposed: rest.proposed,
    droppedWaivers: rest.waivers[0] - rest.waivers[1],
  }
}
