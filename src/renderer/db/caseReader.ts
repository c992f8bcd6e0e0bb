import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Id } from '../../shared/records/id'
import type { Database, Head } from './database'
import { headOf, historyOf, recordsOf } from './queries'
import { recordsAfter } from './recordsAfter'

/** A case as it stands: its records and the head of its history, all of one moment. */
export type CaseNow = CaseRecords & { readonly head: Head }

/** Up to this many differences are put in; after more all is read anew, piece by piece. */
const fewDifferences = 500

/**
 * Makes a reader of a case; null: there is no such case. After the first time it reads what the history
 * tells since then, and leaves all else the very objects they were: one status set among ten thousand claims reads one
 * entry. Where the history does not continue what was read (the case was mended or deleted), all is read anew.
 */
export function makeCaseReader(database: Database, caseId: Id<'case'>): () => Promise<CaseNow | null> {
  let known: CaseNow | null = null

  const since = async (before: CaseNow, head: Head): Promise<CaseRecords | null> => {
    const count = head.differences - before.head.differences
    if (count < 0 || count > fewDifferences) return null
    const entries = await historyOf(database, caseId, before.head.sequence)
    const continues = (entries[0]?.previous ?? head.hash) === before.head.hash
    return continues
      ? recordsAfter(
          before,
          entries.flatMap(({ differences }) => differences),
        )
      : null
  }

  return () =>
    database.transaction('r', database.tables, async () => {
      const head = await headOf(database, caseId)
      const told = known && head ? await since(known, head) : null
      const records = told ?? (head && (await recordsOf(database, caseId)))
      known = head && records ? { ...records, head } : null
      return known
    })
}
