import { canonicalJson, digestOf } from './chain'
import type { Difference, TableName } from './entry'

/**
 * The state of a case: one number that every record takes part in, whatever their order, so that a database can be
 * compared with a journal without replaying it. It is the exclusive-or of the SHA-256 of every record (with its table
 * and id); a change takes the old records' digests out and puts the new ones in. It guards against accidents, not
 * against forgery: that is what the chain of hashes is for.
 */
export const emptyState = '0'.repeat(64)

/** The digest of one record in one table. */
export const recordDigest = (table: TableName, record: unknown): string =>
  digestOf(`${table}\n${canonicalJson(record)}`)

/** Puts a record's digest into a state, or takes it out: the same act. */
export function toggle(state: string, digest: string): string {
  let mixed = ''
  for (let at = 0; at < 64; at += 8) {
    const word = parseInt(state.slice(at, at + 8), 16) ^ parseInt(digest.slice(at, at + 8), 16)
    mixed += (word >>> 0).toString(16).padStart(8, '0')
  }
  return mixed
}

/** The state after the differences of one change. */
export function stateAfter(state: string, differences: readonly Difference[]): string {
  let next = state
  for (const { table, before, after } of differences) {
    if (before !== null) next = toggle(next, recordDigest(table, before))
    if (after !== null) next = toggle(next, recordDigest(table, after))
  }
  return next
}

/** The state of all records of a case, table by table. */
export function stateOf(records: Readonly<Record<TableName, readonly unknown[]>>): string {
  let state = emptyState
  for (const [table, rows] of Object.entries(records) as [TableName, readonly unknown[]][]) {
    for (const row of rows) state = toggle(state, recordDigest(table, row))
  }
  return state
}
