import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Difference, TableName } from '../../shared/records/entry'
import { byId, byNumber } from './orders'

type Row = { readonly id: string }

function rowsAfter<One extends Row>(
  rows: readonly One[],
  became: ReadonlyMap<string, One | null>,
  order: (a: One, b: One) => number,
): readonly One[] {
  if (became.size === 0) return rows
  const untouched = rows.filter(({ id }) => !became.has(id))
  const made = [...became.values()].filter((row) => row !== null)
  return [...untouched, ...made].toSorted(order)
}

/**
 * The records of a case after some differences, in order. Records that they do not name stay the very objects they were,
 * and so do whole tables: whoever shows them sees at a look what changed.
 */
export function recordsAfter(records: CaseRecords, differences: readonly Difference[]): CaseRecords {
  // Each table holds the records of its own schema: only the door writes them.
  const became = <One extends Row>(name: TableName) =>
    new Map(
      differences.filter(({ table }) => table === name).map(({ id, after }) => [id, after as One | null]),
    )
  return {
    case: became<CaseRecords['case']>('cases').get(records.case.id) ?? records.case,
    drafts: rowsAfter(records.drafts, became('drafts'), byNumber),
    claims: rowsAfter(records.claims, became('claims'), byNumber),
    sources: rowsAfter(records.sources, became('sources'), byId),
    evidence: rowsAfter(records.evidence, became('evidence'), byId),
    queries: rowsAfter(records.queries, became('queries'), byId),
    waivers: rowsAfter(records.waivers, became('waivers'), byId),
  }
}
