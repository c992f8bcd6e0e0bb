import type { Claim } from '../../shared/records/claim'
import type { Entry } from '../../shared/records/entry'
import { isSettled } from '../../shared/workflow/settled'
import type { Head, Step } from './database'

/** How many steps back can be undone; the history itself is never cut. */
const steps = 500

const stepOf = (entry: Entry): Step => ({
  entryId: entry.id,
  kind: entry.kind,
  count: entry.count,
  detail: entry.detail,
})

/** Opening or bringing in a case is no step: it is undone by deleting the case. */
const canUndo = (entry: Entry) => entry.kind !== 'openCase' && entry.kind !== 'bringCase'

/** What can be undone and redone after an entry, given what could before it. */
function stepsAfter(entry: Entry, before: Pick<Head, 'undo' | 'redo'>): Pick<Head, 'undo' | 'redo'> {
  if (entry.undoes) return { undo: before.undo.slice(0, -1), redo: [...before.redo, stepOf(entry)] }
  const undo = canUndo(entry) ? [...before.undo, stepOf(entry)].slice(-steps) : before.undo
  return entry.redoes ? { undo, redo: before.redo.slice(0, -1) } : { undo, redo: [] }
}

type Counts = Pick<Head, 'differences' | 'claims' | 'settled'>

function countsAfter({ differences }: Entry, before: Counts): Counts {
  let { claims, settled } = before
  for (const { table, before: was, after: is } of differences) {
    if (table !== 'claims') continue
    // The table of claims holds claims: only the door writes it.
    const [former, now] = [was as Claim | null, is as Claim | null]
    claims += Number(now !== null) - Number(former !== null)
    settled += Number(now !== null && isSettled(now)) - Number(former !== null && isSettled(former))
  }
  return { differences: before.differences + differences.length, claims, settled }
}

const nothing = { undo: [], redo: [], differences: 0, claims: 0, settled: 0 }

/** The head of a case's history after an entry. */
export const headAfter = (entry: Entry, before: Head | undefined): Head => ({
  caseId: entry.caseId,
  sequence: entry.sequence,
  at: entry.at,
  hash: entry.hash,
  state: entry.state,
  ...countsAfter(entry, before ?? nothing),
  ...stepsAfter(entry, before ?? nothing),
})
