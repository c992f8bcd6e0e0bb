import { sameJson } from '../../../shared/records/sameJson'
import type { Claim } from '../../../shared/records/claim'
import { rowOf, type ClaimRow, type Surroundings } from './claimRow'
import { sameClaim } from './sameClaim'

/** Makes the rows of claims in the order of the text; a row in which nothing changed is the very one of before. */
export type RowMaker = (claims: readonly Claim[], around: Surroundings) => readonly ClaimRow[]

/** The order of the text; what stands in one place, by number. */
export const inTextOrder = (a: ClaimRow, b: ClaimRow): number =>
  a.start - b.start || a.claim.number - b.claim.number

const isSameAround = (a: Surroundings, b: Surroundings, id: string) =>
  a.draftId === b.draftId &&
  a.sourcesById === b.sourcesById &&
  a.proposedByClaim.get(id)?.length === b.proposedByClaim.get(id)?.length &&
  a.evidenceByClaim.get(id) === b.evidenceByClaim.get(id) &&
  a.queriesByClaim.get(id) === b.queriesByClaim.get(id)

/**
 * Makes a maker of rows that remembers the rows it made. A live query hands out new objects for all claims after each
 * change; keeping the rows that say the same lets a status change redraw one row instead of all.
 */
export function makeRowMaker(): RowMaker {
  let before: ReadonlyMap<string, ClaimRow> = new Map()
  let aroundBefore: Surroundings | null = null
  return (claims, around) => {
    const next = new Map<string, ClaimRow>()
    for (const claim of claims) {
      const former = before.get(claim.id)
      if (former && aroundBefore && sameClaim(former.claim, claim)) {
        const isSame = isSameAround(aroundBefore, around, claim.id)
        // The evidence is new objects too, and yet may say the same.
        const made = isSame ? former : rowOf(former.claim, around)
        next.set(claim.id, isSame || sameJson(former, made) ? former : made)
      } else next.set(claim.id, rowOf(claim, around))
    }
    before = next
    aroundBefore = around
    return [...next.values()].toSorted(inTextOrder)
  }
}
