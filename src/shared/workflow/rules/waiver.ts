import type { Waiver } from '../../records/waiver'
import { failed, ok } from '../../result'
import type { Change } from '../change'
import { difference, type Rule } from '../rule'
import { checkPlace } from './place'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** Waives words: they need no check, for a reason. */
export const waive: Rule<One<'waive'>> = {
  needs: (change) => [{ table: 'drafts', ids: [change.place.draftId] }],
  judge: (change, seen, act) => {
    const wrong = checkPlace(change.place, seen)
    if (wrong) return failed(wrong)
    const waiver: Waiver = {
      id: act.newId(),
      caseId: act.caseId,
      place: change.place,
      reason: change.reason,
      by: act.by,
      at: act.at,
    }
    return ok({ differences: [difference('waivers', null, waiver)], count: 1, detail: change.reason })
  },
}

/** Takes waivers back. */
export const unwaive: Rule<One<'unwaive'>> = {
  needs: (change) => [{ table: 'waivers', ids: change.waiverIds }],
  judge: (change, seen) => {
    const ids = [...new Set(change.waiverIds)]
    const waivers = ids.flatMap((id) => seen.waivers.get(id) ?? [])
    if (waivers.length < ids.length) return failed({ kind: 'missing', detail: 'waiver' })
    return ok({
      differences: waivers.map((one) => difference('waivers', one, null)),
      count: waivers.length,
      detail: '',
    })
  },
}
