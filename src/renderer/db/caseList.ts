import type { Case } from '../../shared/records/case'
import { isSettled } from '../../shared/workflow/settled'
import type { Database } from './database'

/** One line of the start screen: a case, how far it is, when it was last changed. */
export type CaseLine = {
  readonly case: Case
  readonly claims: number
  readonly settled: number
  readonly changedAt: string
}

/** All cases with their progress, the last changed first. */
export const caseLines = (database: Database): Promise<readonly CaseLine[]> =>
  database.transaction('r', [database.cases, database.claims, database.heads, database.history], async () => {
    const lines: CaseLine[] = []
    for (const one of await database.cases.toArray()) {
      const claims = await database.claims.where('caseId').equals(one.id).toArray()
      const head = await database.heads.get(one.id)
      const last = head && (await database.history.get({ '[caseId+sequence]': [one.id, head.sequence] }))
      lines.push({
        case: one,
        claims: claims.length,
        settled: claims.filter(isSettled).length,
        changedAt: last?.at ?? one.createdAt,
      })
    }
    return lines.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
  })
