import type { Difference } from '../../records/entry'
import type { Id } from '../../records/id'
import { failed, ok, type Result } from '../../result'
import type { Refusal } from '../change'
import { isUnworked } from '../isUnworked'
import { difference, type Need, type Seen } from '../rule'

/** What must be seen of claims that others take the place of. */
export const needsOfReplaced = (ids: readonly Id<'claim'>[]): readonly Need[] => [
  { table: 'claims', ids },
  { table: 'evidence', where: 'claimId', equals: ids },
  { table: 'queries', where: 'claimId', equals: ids },
]

/** Takes claims away that others take the place of; refused where anybody has worked on one since. */
export function takeAway(ids: readonly Id<'claim'>[], seen: Seen): Result<readonly Difference[], Refusal> {
  const workedOn = new Set([...seen.evidence.values(), ...seen.queries.values()].map((one) => one.claimId))
  const differences: Difference[] = []
  for (const id of new Set(ids)) {
    const claim = seen.claims.get(id)
    if (!claim) return failed({ kind: 'missing', detail: 'claim' })
    if (!isUnworked(claim, workedOn.has(id) ? 1 : 0, 0)) return failed({ kind: 'changedSince', detail: '' })
    differences.push(difference('claims', claim, null))
  }
  return ok(differences)
}
