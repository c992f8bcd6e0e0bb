import { tables, type Difference, type Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Database, Head, Step, StoredEntry } from './database'

/** How many steps back can be undone; the history itself is never cut. */
const steps = 500

/** Entries that touch more records than this are not indexed by record: they are about the case as a whole. */
const indexed = 500

const touchesOf = (entry: Entry): readonly string[] => {
  const altered = entry.differences.filter(({ before }) => before !== null)
  const chosen = entry.differences.length <= indexed ? entry.differences : altered
  return chosen.length <= indexed ? chosen.map(({ id }) => id) : []
}

/** An entry as it is stored: with the ids of the records it altered. */
export const stored = (entry: Entry): StoredEntry => ({ ...entry, touches: touchesOf(entry) })

const stepOf = (entry: Entry): Step => ({
  entryId: entry.id,
  kind: entry.kind,
  count: entry.count,
  detail: entry.detail,
})

/** Opening or bringing in a case is no step: it is undone by deleting the case. */
const canUndo = (entry: Entry) => entry.kind !== 'openCase' && entry.kind !== 'bringCase'

/** What can be undone and redone after an entry, given what could before it. */
export function stepsAfter(entry: Entry, before: Pick<Head, 'undo' | 'redo'>): Pick<Head, 'undo' | 'redo'> {
  if (entry.undoes) return { undo: before.undo.slice(0, -1), redo: [...before.redo, stepOf(entry)] }
  const undo = canUndo(entry) ? [...before.undo, stepOf(entry)].slice(-steps) : before.undo
  return entry.redoes ? { undo, redo: before.redo.slice(0, -1) } : { undo, redo: [] }
}

/** The head of a case's history after an entry. */
export const headAfter = (entry: Entry, before: Head | undefined): Head => ({
  caseId: entry.caseId,
  sequence: entry.sequence,
  hash: entry.hash,
  state: entry.state,
  differences: (before?.differences ?? 0) + entry.differences.length,
  ...stepsAfter(entry, before ?? { undo: [], redo: [] }),
})

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
