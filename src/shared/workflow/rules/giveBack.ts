import { sameWords } from '../../drafts/normaliseWords'
import type { Claim } from '../../records/claim'
import { failed, ok } from '../../result'
import type { Change } from '../change'
import { detailOf, difference, type Rule } from '../rule'
import { workAfter } from '../settled'
import { fallBack } from './claim'
import { checkPlace } from './place'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** Gives a claim its status back although its words changed: a person's act, with a reason. */
export const acceptWords: Rule<One<'acceptWords'>> = {
  needs: (change) => [{ table: 'claims', ids: [change.claimId] }],
  judge: (change, seen, act) => {
    const before = seen.claims.get(change.claimId)
    if (!before) return failed({ kind: 'missing', detail: 'claim' })
    const reason = change.reason.trim()
    if (reason === '') return failed({ kind: 'emptyText', detail: 'reason' })
    if (!before.past || before.status !== 'recheck') return failed({ kind: 'changedSince', detail: 'claim' })
    const { status } = before.past
    const after: Claim = {
      ...before,
      status,
      statusBy: act.by,
      statusAt: act.at,
      past: before.places.length === 0 ? before.past : null,
      work: workAfter(status, before.work),
      changedAt: act.at,
    }
    return ok({
      differences: [difference('claims', before, after)],
      count: 1,
      detail: detailOf(reason),
    })
  },
}

/** Says where a claim stands whose words were not found again, or in several places. The same words bring its status back. */
export const resolveAmbiguous: Rule<One<'resolveAmbiguous'>> = {
  needs: (change, caseId) => [
    { table: 'cases', ids: [caseId] },
    { table: 'claims', ids: [change.claimId] },
    { table: 'drafts', ids: [change.place.draftId] },
  ],
  judge: (change, seen, act) => {
    const before = seen.claims.get(change.claimId)
    if (!before) return failed({ kind: 'missing', detail: 'claim' })
    const { draftId } = change.place
    if (
      seen.cases.get(act.caseId)?.draftId !== draftId ||
      before.places.some((one) => one.draftId === draftId)
    )
      return failed({ kind: 'changedSince', detail: 'claim' })
    const wrong = checkPlace(change.place, seen)
    if (wrong) return failed(wrong)
    const { past } = before
    const isBack =
      before.status === 'recheck' && past !== null && sameWords(past.words, change.place.quote.exact)
    const status: Partial<Claim> = isBack
      ? {
          status: past.status,
          statusBy: past.by,
          statusAt: past.at,
          past: null,
          work: workAfter(past.status, before.work),
        }
      : // What was never checked has nothing that it was before; it only kept its words.
        { ...fallBack(before), ...(before.status === 'unchecked' ? { past: null } : {}) }
    const after: Claim = { ...before, ...status, places: [change.place], changedAt: act.at }
    return ok({ differences: [difference('claims', before, after)], count: 1, detail: '' })
  },
}
