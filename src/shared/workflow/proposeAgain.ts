import type { Claim } from '../records/claim'
import type { Id } from '../records/id'
import type { NewClaim } from './change'

/** What is to be done so that a draft's proposals are those of a new reading. */
export type ProposedAgain = {
  readonly gone: readonly Id<'claim'>[]
  readonly fresh: readonly NewClaim[]
}

const proposalKey = (
  start: number,
  end: number,
  { kind, claimant, worthiness, reasons }: Pick<Claim, 'kind' | 'claimant' | 'worthiness' | 'reasons'>,
): string => JSON.stringify([start, end, kind, claimant, worthiness, reasons])

/**
 * Sets the proposals of a new reading of a draft against its claims: what somebody has worked on stays, with its words;
 * what nobody has gives way, unless the new reading says exactly the same of the same words. `isUnworked` says which
 * claims those are. Linear in claims and proposals, but for sorting.
 */
export function proposeAgain(
  draftId: Id<'draft'>,
  claims: readonly Claim[],
  isUnworked: (claim: Claim) => boolean,
  proposed: readonly NewClaim[],
): ProposedAgain {
  const again = new Set(
    proposed.flatMap((one) => one.places.map(({ start, end }) => proposalKey(start, end, one))),
  )
  const here = (claim: Claim) => claim.places.filter((place) => place.draftId === draftId)
  const gives = (claim: Claim): boolean => {
    const [place, ...more] = here(claim)
    if (!place || !isUnworked(claim)) return false
    return more.length > 0 || !again.has(proposalKey(place.start, place.end, claim))
  }
  const gone = claims.filter(gives)
  const left = new Set(gone)
  const taken = claims
    .filter((claim) => !left.has(claim))
    .flatMap(here)
    .toSorted((a, b) => a.start - b.start)
  let at = 0
  const fresh = proposed.filter(({ places: [place] }) => {
    if (!place) return false
    while (at < taken.length && (taken[at]?.end ?? 0) <= place.start) at++
    const next = taken[at]
    return next === undefined || next.start >= place.end
  })
  return { gone: gone.map(({ id }) => id), fresh }
}
