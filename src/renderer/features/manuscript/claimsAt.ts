import type { Block } from '../../../shared/records/block'
import type { Claim } from '../../../shared/records/claim'
import type { Id } from '../../../shared/records/id'
import { blockAt } from './offsets'

/** The claims whose words hold an offset, the one with the fewest words first. */
export const claimsAt = (claims: readonly Claim[], draftId: Id<'draft'>, offset: number): readonly Claim[] =>
  claims
    .flatMap((claim) => {
      const place = claim.places.find(
        (one) => one.draftId === draftId && one.start <= offset && offset < one.end,
      )
      return place ? [{ claim, length: place.end - place.start }] : []
    })
    .toSorted((a, b) => a.length - b.length)
    .map(({ claim }) => claim)

const none: readonly Claim[] = []

/** The claims that begin in each block, by the block's start; the lists of blocks without a change stay the same. */
export function claimsByBlock(
  claims: readonly Claim[],
  draftId: Id<'draft'>,
  blocks: readonly Block[],
  before: ReadonlyMap<number, readonly Claim[]>,
): ReadonlyMap<number, readonly Claim[]> {
  const groups = new Map<number, Claim[]>()
  for (const claim of claims) {
    const place = claim.places.find((one) => one.draftId === draftId)
    const block = place && blockAt(blocks, place.start)
    if (!block) continue
    const group = groups.get(block.start)
    if (group) group.push(claim)
    else groups.set(block.start, [claim])
  }
  return new Map(
    blocks.map(({ start }) => {
      const now =
        groups.get(start)?.toSorted((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)) ?? none
      const was = before.get(start)
      const isSame = was && was.length === now.length && was.every((claim, at) => claim === now[at])
      return [start, isSame ? was : now] as const
    }),
  )
}
