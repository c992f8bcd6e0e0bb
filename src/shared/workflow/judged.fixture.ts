import { idOf, theCase } from '../records/case.fixture'
import type { CaseRecords } from '../records/caseRecords'
import { tables, type Difference } from '../records/entry'
import type { Change, Refusal } from './change'
import type { Act, Allowed, RecordOf, Seen } from './rule'
import { judge, needsOf } from './rules/rules'
import { seenOf } from './seen.fixture'

let made = 0

/** An act of somebody else than the checker of the sample case, on the day after. */
export const act: Act = {
  caseId: theCase().id,
  at: '2026-11-25T09:30:00.000Z',
  by: 'B. Low',
  newId: <Kind extends string>() => idOf<Kind>(90, ++made),
}

type Rows = { readonly [Name in keyof RecordOf]: readonly RecordOf[Name][] }

/** The records of a case by table. */
export const rowsOf = ({ case: one, ...rest }: CaseRecords): Rows => ({ cases: [one], ...rest })

/** What the rule of a change gets to see of a case: the records it asks for, and no other. */
export function seenFor(change: Change, records: CaseRecords): Seen {
  const rows = rowsOf(records)
  const needs = needsOf(change, records.case.id)
  const chosen = tables.map((table) => {
    const own = needs.filter((need) => need.table === table)
    const isAsked = (row: { readonly id: string }) =>
      own.some((need) =>
        'ids' in need
          ? need.ids.includes(row.id)
          : need.equals.includes((row as Readonly<Record<string, unknown>>)[need.where] as string),
      )
    return [table, rows[table].filter(isAsked)]
  })
  // The rows are those of their own tables.
  return seenOf(Object.fromEntries(chosen) as Partial<Rows>)
}

/** The records of a case once differences are written. */
export function written(records: CaseRecords, differences: readonly Difference[]): CaseRecords {
  const rows = rowsOf(records)
  const { cases, ...rest } = Object.fromEntries(
    tables.map((table) => {
      const now = new Map<string, unknown>(rows[table].map((row) => [row.id, row]))
      for (const one of differences) {
        if (one.table !== table) continue
        if (one.after === null) now.delete(one.id)
        else now.set(one.id, one.after)
      }
      return [table, [...now.values()]]
    }),
    // A difference of a table holds records of that table.
  ) as unknown as Rows
  return { ...rest, case: cases[0] ?? records.case }
}

/** What a change is allowed to write in a case; throws where it is refused. */
export function allowed(change: Change, records: CaseRecords): Allowed {
  const judged = judge(change, seenFor(change, records), act)
  if (!judged.ok) throw new Error(`${change.kind}: ${judged.failure.kind} ${judged.failure.detail}`)
  return judged.value
}

/** The records of a case after a change; throws where it is refused. */
export const after = (change: Change, records: CaseRecords): CaseRecords =>
  written(records, allowed(change, records).differences)

/** Why a change is refused; null when it is not. */
export function refusal(change: Change, records: CaseRecords): Refusal | null {
  const judged = judge(change, seenFor(change, records), act)
  return judged.ok ? null : judged.failure
}
