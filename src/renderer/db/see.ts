import { tables } from '../../shared/records/entry'
import type { Need, Seen } from '../../shared/workflow/rule'
import type { Database } from './database'

/** Reads the records that a rule needs, inside the caller's transaction. */
export async function see(database: Database, needs: readonly Need[]): Promise<Seen> {
  const seen = Object.fromEntries(tables.map((name) => [name, new Map<string, unknown>()]))
  for (const need of needs) {
    const table = database.table(need.table)
    const rows: readonly unknown[] =
      'ids' in need
        ? await table.bulkGet([...need.ids])
        : await table
            .where(need.where)
            .anyOf([...need.equals])
            .toArray()
    for (const row of rows) {
      if (row !== undefined) seen[need.table]?.set((row as { id: string }).id, row)
    }
  }
  // Each table holds the records of its own schema: only the door writes them.
  return seen as unknown as Seen
}
