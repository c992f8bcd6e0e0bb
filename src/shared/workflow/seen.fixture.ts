import { tables } from '../records/entry'
import type { RecordOf, Seen } from './rule'

/** What a rule sees of a case that has these records and no other. */
export function seenOf(rows: Partial<{ [Name in keyof RecordOf]: readonly RecordOf[Name][] }>): Seen {
  const maps = tables.map((name) => [name, new Map((rows[name] ?? []).map((row) => [row.id, row]))])
  // The maps are built from rows of their own tables.
  return Object.fromEntries(maps) as unknown as Seen
}
