import { tables, type Difference, type Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Database, Head, StoredEntry } from './database'
import { headAfter } from './headAfter'

/** Entries that touch more records than this are not indexed by record: they are about the case as a whole. */
const indexed = 500

const touchesOf = (entry: Entry): readonly string[] => {
  const altered = entry.differences.filter(({ before }) => before !== null)
  const chosen = entry.differences.length <= indexed ? entry.differences : altered
  return chosen.length <= indexed ? chosen.map(({ id }) => id) : []
}

/** An entry as it is stored: with the ids of the records it altered. */
export const stored = (entry: Entry): StoredEntry => ({ ...entry, touches: touchesOf(entry) })

/** Writes the records that differ. Runs inside the caller's transaction. */
export async function writeDifferences(
  database: Database,
  differences: readonly Difference[],
): Promise<void> {
  await Promise.all(
    tables.map(async (name) => {
      const own = differences.filter(({ table }) => table === name)
      const gone = own.filter(({ after }) => after === null).map(({ id }) => id)
      const put = own.flatMap(({ after }) => (after === null ? [] : [after]))
      if (gone.length > 0) await database.table(name).bulkDelete(gone)
      if (put.length > 0) await database.table(name).bulkPut(put)
    }),
  )
}

/** Writes an entry into the history, and the new head. Runs inside the caller's transaction, which has its records. */
export async function writeEntry(database: Database, entry: Entry, head: Head | undefined): Promise<void> {
  await database.history.add(stored(entry))
  await database.heads.put(headAfter(entry, head))
}

/** Removes every record of a case, its history and its head. Runs inside the caller's transaction. */
export async function clearCase(database: Database, caseId: Id<'case'>): Promise<void> {
  for (const name of tables) {
    if (name === 'cases') await database.cases.delete(caseId)
    else await database.table(name).where('caseId').equals(caseId).delete()
  }
  await database.history.where('[caseId+sequence]').between([caseId, -Infinity], [caseId, Infinity]).delete()
  await database.heads.delete(caseId)
}

/** Forgets a case that was destroyed for good: everything of it leaves the database. */
export const forgetCase = (database: Database, caseId: Id<'case'>): Promise<void> =>
  database.transaction('rw', database.tables, () => clearCase(database, caseId))
