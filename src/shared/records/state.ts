import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, digestBytes } from './chain'
import type { Difference, TableName } from './entry'

/**
 * The state of a case: one number that every record takes part in, whatever their order, so that a database can be
 * compared with a journal without replaying it. It is the exclusive-or of the SHA-256 of every record (with its table
 * and id); a change takes the old records' digests out and puts the new ones in. It guards against accidents, not
 * against forgery: that is what the chain of hashes is for.
 */
export const emptyState = '0'.repeat(64)

/** Puts records' digests into a state, or takes them out: the same act. */
function toggle(state: string, records: Iterable<readonly [TableName, unknown]>): string {
  const sum = hexToBytes(state)
  for (const [table, record] of records) {
    const digest = digestBytes(`${table}\n${canonicalJson(record)}`)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) ^ (digest[at] ?? 0)
  }
  return bytesToHex(sum)
}

/** The state after the differences of one change. */
export const stateAfter = (state: string, differences: readonly Difference[]): string =>
  toggle(
    state,
    differences.flatMap(({ table, before, after }) =>
      [before, after].filter((record) => record !== null).map((record) => [table, record] as const),
    ),
  )

/** The state of all records of a case, table by table. */
export const stateOf = (records: Readonly<Record<TableName, readonly unknown[]>>): string =>
  toggle(
    emptyState,
    Object.entries(records).flatMap(([table, rows]) =>
      // The keys are the names of tables.
      rows.map((row) => [table as TableName, row] as const),
    ),
  )
