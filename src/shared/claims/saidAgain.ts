import type { Claim } from '../records/claim'
import type { Id } from '../records/id'
import type { Span } from '../records/place'
import type { Analysis } from './analysis'

const keyOf = ({ start, end }: Span): string => `${start} ${end}`

/** By where a proposal stands: where the proposals stand that state the same fact, itself among them. */
export type SameFacts = ReadonlyMap<string, ReadonlySet<string>>

/** Lays the repeats of the engine's reading out by place, once for each reading. */
export function sameFactsOf({ proposals, repeats }: Pick<Analysis, 'proposals' | 'repeats'>): SameFacts {
  const same = new Map<string, ReadonlySet<string>>()
  for (const group of repeats) {
    const keys = new Set(group.flatMap((at) => proposals[at] ?? []).map(keyOf))
    for (const key of keys) same.set(key, new Set([...(same.get(key) ?? []), ...keys]))
  }
  return same
}

/**
 * The other claims that state the same fact as one claim, by the engine's reading of the draft, in the order of the
 * text. Only claims that stand exactly where the engine proposed them count: what a person has moved says something else.
 */
export function saidAgain(
  claim: Claim,
  claims: readonly Claim[],
  draftId: Id<'draft'>,
  facts: SameFacts,
): readonly Claim[] {
  const same = new Set(
    claim.places.flatMap((one) => (one.draftId === draftId ? [...(facts.get(keyOf(one)) ?? [])] : [])),
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
