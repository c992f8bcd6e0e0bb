import { firstIndex } from '../../shared/firstIndex'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Difference, TableName } from '../../shared/records/entry'
import { byId, byNumber } from './orders'

type Changed<Row> = { readonly before: Row | null; readonly after: Row | null }

function rowsAfter<Row>(
  rows: readonly Row[],
  changed: readonly Changed<Row>[],
  order: (a: Row, b: Row) => number,
): readonly Row[] {
  if (changed.length === 0) return rows
  const next = [...rows]
  // The first row that does not stand before this one.
  const placeOf = (row: Row) =>
    firstIndex(next.length, (at) => {
      const there = next[at]
      return there !== undefined && order(there, row) >= 0
    })
  for (const { before, after } of changed) {
    if (before) next.splice(placeOf(before), 1)
    if (after) next.splice(placeOf(after), 0, after)
  }
  return next
}

/**
 * The records of a case after some differences, in order. Records that they do not name stay the very objects they were,
 * and so do whole tables: whoever shows them sees at a look what changed.
 */
export function recordsAfter(records: CaseRecords, differences: readonly Difference[]): CaseRecords {
  // Each table holds the records of its own schema: only the door writes them.
  const changed = <Row>(name: TableName) =>
    differences.filter(({ table }) => table === name) as unknown as readonly Changed<Row>[]
  return {
    case: changed<CaseRecords['case']>('cases').at(-1)?.after ?? records.case,
    drafts: rowsAfter(records.drafts, changed('drafts'), byNumber),
    claims: rowsAfter(records.claims, changed('claims'), byNumber),
    sources: rowsAfter(records.sources, changed('sources'), byId),
    evidence: rowsAfter(records.evidence, changed('evidence'), byId),
    queries: rowsAfter(records.queries, changed('queries'), byId),
    waivers: rowsAfter(records.waivers, changed('waivers'), byId),
  }
}
