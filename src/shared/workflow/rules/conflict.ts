import type { Dismissal } from '../../records/dismissal'
import { failed, ok } from '../../result'
import type { Change } from '../change'
import { detailOf, difference, type Rule } from '../rule'

/** Dismisses a conflict inside the copy, for a reason, or takes the dismissal back; it stands in the case. */
export const dismissConflict: Rule<Extract<Change, { kind: 'dismissConflict' }>> = {
  needs: (_change, caseId) => [{ table: 'cases', ids: [caseId] }],
  judge: ({ conflict, reason }, seen, act) => {
    const before = seen.cases.get(act.caseId)
    if (!before) return failed({ kind: 'missing', detail: 'case' })
    const dismissed = before.dismissed ?? []
    const others = dismissed.filter(({ key }) => key !== conflict.key)
    if (reason === null) {
      const isThere = others.length < dismissed.length
      const after = isThere ? { ...before, dismissed: others } : before
      return ok({ differences: [difference('cases', before, after)], count: 1, detail: '' })
    }
    const why = reason.trim()
    if (why === '') return failed({ kind: 'emptyText', detail: '' })
    const { key, kind, values } = conflict
    const made: Dismissal = { key, kind, values: [...values], reason: why, by: act.by, at: act.at }
    return ok({
      differences: [difference('cases', before, { ...before, dismissed: [...others, made] })],
      count: 1,
      detail: detailOf(why),
    })
  },
}
