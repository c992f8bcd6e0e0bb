import { tables, type Entry, type TableName } from './entry'

/** The records of one case by table and id, as JSON values. */
export type RecordsByTable = Readonly<Record<TableName, ReadonlyMap<string, unknown>>>

/** Rebuilds all records of a case from its history: every difference in order, the last word wins. */
export function replay(entries: readonly Entry[]): RecordsByTable {
  // Every table is named, which the type of fromEntries does not keep.
  const made = Object.fromEntries(
    tables.map((name) => [name, new Map<string, unknown>()]),
  ) as unknown as Record<TableName, Map<string, unknown>>
  for (const entry of entries) {
    for (const { table, id, after } of entry.differences) {
      if (after === null) made[table].delete(id)
      else made[table].set(id, after)
    }
  }
  return made
}
