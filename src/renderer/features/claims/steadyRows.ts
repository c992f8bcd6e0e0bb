import { sameJson } from '../../../shared/casefile/sameJson'
import type { Claim } from '../../../shared/records/claim'
import { rowOf, type ClaimRow, type Surroundings } from './claimRow'

/** Makes the rows of claims in the order of the text; a row in which nothing changed is the very one of before. */
export type RowMaker = (claims: readonly Claim[], around: Surroundings) => readonly ClaimRow[]

const inTextOrder = (a: ClaimRow, b: ClaimRow) => a.start - b.start || a.claim.number - b.claim.number

/**
 * Makes a maker of rows that remembers the rows it made. A live query hands out new objects for all claims after each
 * change; keeping the rows that say the same lets a status change redraw one row instead of all.
 */
export function makeRowMaker(): RowMaker {
  let before: ReadonlyMap<string, ClaimRow> = new Map()
  return (claims, around) => {
    const rows = claims.map((claim) => {
      const made = rowOf(claim, around)
      const former = before.get(claim.id)
      return former && sameJson(former, made) ? former : made
    })
    before = new Map(rows.map((row) => [row.id, row]))
    return rows.toSorted(inTextOrder)
  }
}
