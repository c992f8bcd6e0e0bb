import type { Case } from '../../records/case'
import type { Claim } from '../../records/claim'
import { failed, ok } from '../../result'
import type { Change, NewClaim } from '../change'
import { difference, type Act, type Rule } from '../rule'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** A claim as a rule first writes it: unchecked, whatever proposed it; only a person sets a status. */
export function firstClaim(made: NewClaim, number: number, act: Act): Claim {
  return {
    ...made,
    id: act.newId(),
    caseId: act.caseId,
    number,
    status: 'unchecked',
    statusBy: null,
    statusAt: null,
    past: null,
    work: 'toDo',
    legal: false,
    sensitive: false,
    note: '',
    correction: null,
    createdAt: act.at,
    changedAt: act.at,
  }
}

/** Opens a case: the case, its first draft and the proposed claims, in one change. */
export const openCase: Rule<One<'openCase'>> = {
  needs: () => [],
  judge: (change, _seen, act) => {
    const made: Case = {
      ...change.theCase,
      nextClaimNumber: change.claims.length + 1,
      createdAt: act.at,
      archivedAt: null,
      deletedAt: null,
    }
    const claims = change.claims.map((claim, at) => firstClaim(claim, at + 1, act))
    return ok({
      differences: [
        difference('cases', null, made),
        difference('drafts', null, change.draft),
        ...claims.map((claim) => difference('claims', null, claim)),
      ],
      count: claims.length,
      detail: '',
    })
  },
}

const edit = <Kind extends 'editCase' | 'archiveCase' | 'deleteCase'>(
  patch: (change: One<Kind>, act: Act) => Partial<Case>,
): Rule<One<Kind>> => ({
  needs: (_change, caseId) => [{ table: 'cases', ids: [caseId] }],
  judge: (change, seen, act) => {
    const before = seen.cases.get(act.caseId)
    if (!before) return failed({ kind: 'missing', detail: 'case' })
    return ok({
      differences: [difference('cases', before, { ...before, ...patch(change, act) })],
      count: 1,
      detail: '',
    })
  },
})

/** Alters title, byline, publication, date, language or checker. */
export const editCase = edit<'editCase'>((change) => change.patch)
/** Puts a case into the archive or takes it out. */
export const archiveCase = edit<'archiveCase'>((change, act) => ({
  archivedAt: change.archived ? act.at : null,
}))
/** Deletes a case (it can be undone until it is destroyed for good) or takes it back. */
export const deleteCase = edit<'deleteCase'>((change, act) => ({ deletedAt: change.deleted ? act.at : null }))
