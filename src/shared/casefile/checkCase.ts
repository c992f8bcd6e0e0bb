import * as z from 'zod'
import { caseSchema } from '../records/case'
import type { CaseRecords } from '../records/caseRecords'
import { digestOf, verifyChain } from '../records/chain'
import { claimSchema } from '../records/claim'
import { draftSchema } from '../records/draft'
import { tables, unreadEntrySchema, type Entry, type TableName } from '../records/entry'
import { evidenceSchema } from '../records/evidence'
import type { Place } from '../records/place'
import { querySchema } from '../records/query'
import { replay } from '../records/replay'
import { sourceSchema } from '../records/source'
import { stateOf } from '../records/state'
import { waiverSchema } from '../records/waiver'
import { failed, ok, type Result } from '../result'
import type { CaseContent, CaseFileFailure } from './caseFile'
import { sameJson } from '../records/sameJson'

/** The schema of the records of each table. */
export const tableSchemas = {
  cases: caseSchema,
  drafts: draftSchema,
  claims: claimSchema,
  sources: sourceSchema,
  evidence: evidenceSchema,
  queries: querySchema,
  waivers: waiverSchema,
} as const satisfies Record<TableName, z.ZodType>

type Rows = { readonly [Name in TableName]: readonly z.infer<(typeof tableSchemas)[Name]>[] }
type Checked = Result<Omit<CaseContent, 'files'>, CaseFileFailure>

const bad = (detail: string) => failed({ kind: 'badRecord', detail } as const)
const changed = (detail: string) => failed({ kind: 'changed', detail } as const)

/**
 * Checks values that claim to be the records and the history of one case: each by its schema, all references, the chain
 * of the history, and that the history leads to exactly these records, since a case is rebuilt from it. Gives the case,
 * or the first flaw by table and line.
 */
export function checkCase(
  raw: Readonly<Record<TableName, readonly unknown[]>>,
  rawHistory: readonly unknown[],
): Checked {
  const parsed: Partial<Record<TableName, readonly unknown[]>> = {}
  for (const table of tables) {
    const rows = parseAll(tableSchemas[table], raw[table])
    if (typeof rows === 'number') return bad(`${table} ${rows}`)
    parsed[table] = rows
  }
  // Every table has been parsed by its own schema just above.
  const rows = parsed as Rows
  const entries = parseAll(unreadEntrySchema, rawHistory)
  if (typeof entries === 'number') return bad(`history ${entries}`)

  const [theCase] = rows.cases
  if (theCase === undefined || rows.cases.length > 1) return bad('cases')
  const flaw = flawInRecords(rows, theCase.id) ?? flawInHistory(entries, theCase.id)
  if (flaw !== null) return bad(flaw)
  // What an entry would write has been found to be records, and records are JSON.
  const history = entries as readonly Entry[]
  if (!verifyChain(history).ok) return changed('history')
  if (history.at(-1)?.state !== stateOf(rows)) return changed('history')
  const replayed = replay(history)
  for (const table of tables) {
    const same = rows[table].every((row) => sameJson(row, replayed[table].get(row.id)))
    if (!same || replayed[table].size !== rows[table].length) return changed(table)
  }
  const { drafts, claims, sources, evidence, queries, waivers } = rows
  const records: CaseRecords = { case: theCase, drafts, claims, sources, evidence, queries, waivers }
  return ok({ records, history })
}

/** All values parsed, or the number (from 1) of the first that does not fit. */
function parseAll<Schema extends z.ZodType>(
  schema: Schema,
  values: readonly unknown[],
): readonly z.infer<Schema>[] | number {
  const parsed: z.infer<Schema>[] = []
  for (const [at, value] of values.entries()) {
    const one = schema.safeParse(value)
    if (!one.success) return at + 1
    parsed.push(one.data)
  }
  return parsed
}

/** The first record that belongs to another case, stands twice, or points at nothing; null when all is well. */
function flawInRecords(rows: Rows, caseId: string): string | null {
  const ids = Object.fromEntries(
    tables.map((table) => [table, new Set<string>(rows[table].map((row) => row.id))]),
  )
  const has = (table: TableName, id: string) => ids[table]?.has(id) === true
  for (const table of tables) {
    if (ids[table]?.size !== rows[table].length) return table
  }
  const lengths = new Map<string, number>(rows.drafts.map((draft) => [draft.id, draft.text.length]))
  const fits = ({ draftId, start, end }: Place) => start <= end && end <= (lengths.get(draftId) ?? -1)
  const isOfCase = (row: { readonly caseId: string }) => row.caseId === caseId
  const find = <Row>(
    table: TableName,
    all: readonly Row[],
    isSound: (row: Row) => boolean,
  ): string | null => {
    const at = all.findIndex((row) => !isSound(row))
    return at === -1 ? null : `${table} ${at + 1}`
  }
  return (
    find('cases', rows.cases, (row) => has('drafts', row.draftId)) ??
    find('drafts', rows.drafts, (row) => isOfCase(row) && row.digest === digestOf(row.text)) ??
    find('claims', rows.claims, (row) => isOfCase(row) && row.places.every(fits)) ??
    find('sources', rows.sources, isOfCase) ??
    find(
      'evidence',
      rows.evidence,
      (row) => isOfCase(row) && has('claims', row.claimId) && has('sources', row.sourceId),
    ) ??
    find('queries', rows.queries, (row) => isOfCase(row) && has('claims', row.claimId)) ??
    find('waivers', rows.waivers, (row) => isOfCase(row) && fits(row.place))
  )
}

/** The first entry that touches another case, or would write something that is no record; null when all is well. */
function flawInHistory(history: readonly z.infer<typeof unreadEntrySchema>[], caseId: string): string | null {
  const isRecord = (table: TableName, id: string, value: unknown): boolean => {
    if (value === null) return true
    const record = tableSchemas[table].safeParse(value)
    if (!record.success || record.data.id !== id) return false
    return 'caseId' in record.data ? record.data.caseId === caseId : record.data.id === caseId
  }
  const at = history.findIndex(
    (entry) =>
      entry.caseId !== caseId ||
      entry.differences.some(
        ({ table, id, before, after }) => !isRecord(table, id, before) || !isRecord(table, id, after),
      ),
  )
  return at === -1 ? null : `history ${at + 1}`
}
