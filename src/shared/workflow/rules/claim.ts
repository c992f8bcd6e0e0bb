import type { Claim } from '../../records/claim'
import type { Id } from '../../records/id'
import { sameJson } from '../../records/sameJson'
import type { Status } from '../../records/status'
import { failed, ok, type Result } from '../../result'
import type { Change, Refusal } from '../change'
import { difference, type Act, type Allowed, type Rule, type Seen } from '../rule'
import { workAfter } from '../settled'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** The claims that a change names, each once, in its order, or the first that is not there. */
export function claimsOf(ids: readonly string[], seen: Seen): Result<readonly Claim[], Refusal> {
  const found: Claim[] = []
  for (const id of new Set(ids)) {
    const claim = seen.claims.get(id)
    if (!claim) return failed({ kind: 'missing', detail: 'claim' })
    found.push(claim)
  }
  return ok(found)
}

const editEach = <Edit extends { readonly claimIds: readonly Id<'claim'>[] }>(
  edit: (claim: Claim, change: Edit, act: Act) => Partial<Claim>,
  detail: (change: Edit) => string,
): Rule<Edit> => ({
  needs: (change) => [{ table: 'claims', ids: change.claimIds }],
  judge: (change, seen, act): Result<Allowed, Refusal> => {
    const claims = claimsOf(change.claimIds, seen)
    if (!claims.ok) return claims
    return ok({
      differences: claims.value.map((before) => {
        const after = { ...before, ...edit(before, change, act) }
        const same = (Object.keys(after) as (keyof Claim)[]).every((key) => after[key] === before[key])
        return difference('claims', before, same ? before : { ...after, changedAt: act.at })
      }),
      count: claims.value.length,
      detail: detail(change),
    })
  },
})

/** What a person's setting a status alters on a claim; nothing when it has it. */
export const setOne = (claim: Claim, status: Status, act: Act): Partial<Claim> =>
  claim.status === status
    ? {}
    : {
        status,
        statusBy: status === 'unchecked' ? null : act.by,
        statusAt: status === 'unchecked' ? null : act.at,
        // Of a claim that never stood in a draft, nothing else says the words.
        past: claim.places.length === 0 ? claim.past : null,
        work: workAfter(status, claim.work),
      }

/** Sets the status of claims: always a person's act. */
export const setStatus = editEach<One<'setStatus'>>(
  (claim, change, act) => setOne(claim, change.status, act),
  (change) => change.status,
)
/** Sets the work on claims. */
export const setWork = editEach<One<'setWork'>>(
  (_claim, change) => ({ work: change.work }),
  (change) => change.work,
)
/** Sets a note, claimant, kind or flag on claims. */
export const editClaim = editEach<One<'editClaim'>>(
  (_claim, change) => change.patch,
  (change) => Object.keys(change.patch).join(' '),
)

/** Proposes, alters or withdraws a correction of a claim. */
export const proposeCorrection: Rule<One<'proposeCorrection'>> = {
  needs: (change) => [{ table: 'claims', ids: [change.claimId] }],
  judge: (change, seen, act) => {
    const before = seen.claims.get(change.claimId)
    if (!before) return failed({ kind: 'missing', detail: 'claim' })
    const asWritten = { wording: before.places[0]?.quote.exact ?? '', why: '', made: 'no' } as const
    const correction = change.patch && { ...(before.correction ?? asWritten), ...change.patch }
    if (sameJson(correction, before.correction)) return failed({ kind: 'nothingToDo', detail: '' })
    const after = { ...before, correction, changedAt: act.at }
    return ok({
      differences: [difference('claims', before, after)],
      count: 1,
      detail: correction?.made ?? 'withdrawn',
    })
  },
}

/** Removes claims with their evidence and queries; what they said stays in the history. */
export const removeClaim: Rule<One<'removeClaim'>> = {
  needs: (change) => [
    { table: 'claims', ids: change.claimIds },
    { table: 'evidence', where: 'claimId', equals: change.claimIds },
    { table: 'queries', where: 'claimId', equals: change.claimIds },
  ],
  judge: (change, seen) => {
    const claims = claimsOf(change.claimIds, seen)
    if (!claims.ok) return claims
    return ok({
      differences: [
        ...[...seen.evidence.values()].map((one) => difference('evidence', one, null)),
        ...[...seen.queries.values()].map((one) => difference('queries', one, null)),
        ...claims.value.map((one) => difference('claims', one, null)),
      ],
      count: claims.value.length,
      detail: '',
    })
  },
}

/**
 * The words of a claim changed: what was found no longer holds, but stays visible. Where its old words stood is kept by
 * the carrying from draft to draft alone: what a person has cut otherwise does not come back by itself.
 */
export function fallBack(claim: Claim): Pick<Claim, 'status' | 'statusBy' | 'statusAt' | 'past' | 'work'> {
  const { status, statusBy, statusAt, past, work } = claim
  if (status === 'unchecked') return { status, statusBy, statusAt, past, work }
  if (status === 'recheck') {
    if (!past) return { status, statusBy, statusAt, past, work: 'toDo' }
    const { places: _places, ...words } = past
    return { status, statusBy, statusAt, past: words, work: 'toDo' }
  }
  return {
    status: 'recheck',
    statusBy: null,
    statusAt: null,
    past: {
      status,
      by: statusBy ?? '',
      at: statusAt ?? claim.changedAt,
      words: claim.places[0]?.quote.exact ?? claim.past?.words ?? '',
    },
    work: 'toDo',
  }
}
