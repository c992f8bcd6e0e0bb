import type { Query } from '../../records/query'
import { failed, ok } from '../../result'
import type { Change } from '../change'
import { difference, type Rule } from '../rule'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** Asks the writer or editor a question on a claim. */
export const askQuery: Rule<One<'askQuery'>> = {
  needs: (change) => [{ table: 'claims', ids: [change.claimId] }],
  judge: (change, seen, act) => {
    if (!seen.claims.has(change.claimId)) return failed({ kind: 'missing', detail: 'claim' })
    if (change.text.trim() === '') return failed({ kind: 'emptyText', detail: 'query' })
    const query: Query = {
      id: act.newId(),
      caseId: act.caseId,
      claimId: change.claimId,
      to: change.to,
      text: change.text,
      askedBy: act.by,
      askedAt: act.at,
      answer: '',
      answeredAt: null,
    }
    return ok({ differences: [difference('queries', null, query)], count: 1, detail: change.to })
  },
}

/** Writes down the answer to a query; an empty answer opens it again. */
export const answerQuery: Rule<One<'answerQuery'>> = {
  needs: (change) => [{ table: 'queries', ids: [change.queryId] }],
  judge: (change, seen, act) => {
    const before = seen.queries.get(change.queryId)
    if (!before) return failed({ kind: 'missing', detail: 'query' })
    if (change.answer === before.answer) return failed({ kind: 'nothingToDo', detail: '' })
    const answeredAt = change.answer.trim() === '' ? null : act.at
    const after = { ...before, answer: change.answer, answeredAt }
    return ok({ differences: [difference('queries', before, after)], count: 1, detail: '' })
  },
}

/** Removes a query. */
export const removeQuery: Rule<One<'removeQuery'>> = {
  needs: (change) => [{ table: 'queries', ids: [change.queryId] }],
  judge: (change, seen) => {
    const before = seen.queries.get(change.queryId)
    if (!before) return failed({ kind: 'missing', detail: 'query' })
    return ok({ differences: [difference('queries', before, null)], count: 1, detail: '' })
  },
}
