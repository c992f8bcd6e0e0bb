import type { Case } from '../../shared/records/case'
import type { Database } from './database'

/** One line of the start screen: a case, how far it is, when it was last changed. */
export type CaseLine = {
  readonly case: Case
  readonly claims: number
  readonly settled: number
  readonly changedAt: string
}

/** All cases with their progress, the last changed first; read from their heads, whatever the number of their claims. */
export const caseLines = (database: Database): Promise<readonly CaseLine[]> =>
  database.transaction('r', [database.cases, database.heads], async () => {
    const heads = new Map((await database.heads.toArray()).map((head) => [head.caseId, head]))
    return (await database.cases.toArray())
      .map((one) => {
        const { claims = 0, settled = 0, at = one.createdAt } = heads.get(one.id) ?? {}
        return { case: one, claims, settled, changedAt: at }
      })
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
  })
