import type { Claim } from '../records/claim'
import type { Id } from '../records/id'
import type { Span } from '../records/place'
import type { Analysis } from './analysis'

const keyOf = ({ start, end }: Span): string => `${start} ${end}`

/**
 * The other claims that state the same fact as one claim, by the engine's reading of the draft, in the order of the
 * text. Only claims that stand exactly where the engine proposed them count: what a person has moved says something else.
 */
export function saidAgain(
  claim: Claim,
  claims: readonly Claim[],
  draftId: Id<'draft'>,
  { proposals, repeats }: Pick<Analysis, 'proposals' | 'repeats'>,
): readonly Claim[] {
  const own = new Set(claim.places.filter((one) => one.draftId === draftId).map(keyOf))
  const same = new Set(
    repeats
      .map((group) => group.flatMap((at) => proposals[at] ?? []).map(keyOf))
      .filter((keys) => keys.some((key) => own.has(key)))
      .flat(),
  )
  if (same.size === 0) return []
  const startIn = (one: Claim) =>
    one.places.find((place) => place.draftId === draftId && same.has(keyOf(place)))?.start
  return claims
    .flatMap((one) => {
      const start = one.id === claim.id ? undefined : startIn(one)
      return start === undefined ? [] : [{ one, start }]
    })
    .toSorted((a, b) => a.start - b.start)
    .map(({ one }) => one)
}
