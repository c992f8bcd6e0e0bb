import type { Claim } from '../../../shared/records/claim'
import { rowOf, type ClaimRow, type Surroundings } from './claimRow'

/** Makes the rows of claims in the order of the text; a row in which nothing changed is the very one of before. */
export type RowMaker = (claims: readonly Claim[], around: Surroundings) => readonly ClaimRow[]

/** The order of the text; what stands in one place, by number. */
export const inTextOrder = (a: ClaimRow, b: ClaimRow): number =>
  a.start - b.start || a.claim.number - b.claim.number

type Groups = ReadonlyMap<string, readonly unknown[]>

const isSameGroup = (a: Groups, b: Groups, id: string) => {
  if (a === b) return true
  const [one, other] = [a.get(id), b.get(id)]
  return one?.length === other?.length && one?.every((record, at) => record === other?.[at]) !== false
}

const areSourcesSame = (a: Surroundings, b: Surroundings, id: string) =>
  a.sourcesById === b.sourcesById ||
  b.evidenceByClaim
    .get(id)
    ?.every(({ sourceId }) => a.sourcesById.get(sourceId) === b.sourcesById.get(sourceId)) !== false

const isSameAround = (a: Surroundings, b: Surroundings, id: string) =>
  a.draftId === b.draftId &&
  areSourcesSame(a, b, id) &&
  isSameGroup(a.proposedByClaim, b.proposedByClaim, id) &&
  isSameGroup(a.evidenceByClaim, b.evidenceByClaim, id) &&
  isSameGroup(a.queriesByClaim, b.queriesByClaim, id)

/**
 * Makes a maker of rows that remembers the rows it made. Records that no change has touched are the very objects
 * they were, and so is the row of a claim among them: a status change has one row drawn again instead of all.
 */
export function makeRowMaker(): RowMaker {
  let formers: readonly ClaimRow[] = []
  let before: Surroundings | null = null
  return (claims, around) => {
    const byId = formers.length === claims.length ? null : new Map(formers.map((row) => [row.id, row]))
    const rows = claims.map((claim, at) => {
      const former = byId ? byId.get(claim.id) : formers[at]
      return former?.claim === claim && before && isSameAround(before, around, claim.id)
        ? former
        : rowOf(claim, around)
    })
    formers = rows
    before = around
    return rows.toSorted(inTextOrder)
  }
}
