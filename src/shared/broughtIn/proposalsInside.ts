import type { Claim } from '../records/claim'
import type { Draft } from '../records/draft'
import type { Span } from '../records/place'
import type { BringInPlan } from './planBringIn'
import { firstIndex } from '../firstIndex'

/**
 * The proposals that stand, with all their words, inside claims that a plan brings in: kept beside these, the same words
 * would be open twice. `isUnworked` says of a claim whether nobody has worked on it; claims that rows speak of stay, and
 * so do those that stand elsewhere, too.
 */
export function proposalsInside(
  plan: BringInPlan,
  draft: Pick<Draft, 'id'>,
  claims: readonly Claim[],
  isUnworked: (claim: Claim) => boolean,
): readonly Claim[] {
  const spoken = new Set(plan.claims.flatMap(({ claim }) => claim?.id ?? []))
  const inDraft = (claim: Claim) => claim.places.filter((place) => place.draftId === draft.id)
  const brought = plan.claims
    .flatMap(({ claim, spans }): readonly Span[] => (claim ? inDraft(claim) : spans))
    .toSorted((a, b) => a.start - b.start)
  // Where the words up to here reach, whichever brought claim they belong to: that one begins no later.
  let reach = 0
  const reaches = brought.map(({ end }) => (reach = Math.max(reach, end)))
  const isInside = ({ start, end }: Span) => {
    const behind = firstIndex(brought.length, (at) => (brought[at]?.start ?? 0) > start)
    return (reaches[behind - 1] ?? 0) >= end
  }
  return claims.filter(
    (claim) =>
      !spoken.has(claim.id) &&
      claim.places.length > 0 &&
      claim.places.every((place) => place.draftId === draft.id && isInside(place)) &&
      isUnworked(claim),
  )
}
