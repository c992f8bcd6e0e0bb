import { verifyChain } from '../../shared/records/chain'
import { tables, type Entry, type TableName } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { replay } from '../../shared/records/replay'
import { stateOf } from '../../shared/records/state'
import type { JournalHead, JournalReading } from '../../shared/ipc/contract'
import type { Database, Head } from './database'
import { allHeads, historyOf } from './queries'
import { headAfter } from './headAfter'
import { clearCase, stored } from './write'

/** What recovery needs of main. */
export type JournalReader = {
  readonly read: (caseId: Id<'case'>) => Promise<JournalReading | null>
  /** Appends what the journal lacks, each entry as JSON text; false when it could not. */
  readonly append: (entries: readonly string[]) => Promise<boolean>
  /** Writes the journal anew from entries as JSON text, the damaged one set aside. */
  readonly rewrite: (caseId: Id<'case'>, entries: readonly string[]) => Promise<boolean>
}

/** What was found and mended for one case; told to the person unless all was well. */
export type Mended = {
  readonly caseId: Id<'case'>
  readonly kind: 'databaseRebuilt' | 'journalCompleted' | 'journalRebuilt' | 'historyCut'
  /** Entries that were brought back or written anew. */
  readonly entries: number
}

const wholePart = (entries: readonly Entry[]): readonly Entry[] => {
  const check = verifyChain(entries)
  return check.ok ? entries : entries.slice(0, check.at)
}

const textsOf = (entries: readonly Entry[]) => entries.map((entry) => JSON.stringify(entry))

const isPrefix = (short: readonly Entry[], long: readonly Entry[]) =>
  short.length <= long.length && short.at(-1)?.hash === long[short.length - 1]?.hash

/** The sum of the records of a case as they stand in the database. */
export async function stateInDatabase(database: Database, caseId: Id<'case'>): Promise<string> {
  const rows: Partial<Record<TableName, readonly unknown[]>> = {}
  for (const name of tables) {
    rows[name] =
      name === 'cases'
        ? await database.cases.where('id').equals(caseId).toArray()
        : await database.table(name).where('caseId').equals(caseId).toArray()
  }
  // Every name of `tables` has been filled in above.
  return stateOf(rows as Record<TableName, readonly unknown[]>)
}

/** Writes a case anew from its history: records, history and head, in one transaction. */
export async function rebuildCase(database: Database, entries: readonly Entry[]): Promise<void> {
  const [first] = entries
  if (!first) return
  const records = replay(entries)
  let head: Head | undefined
  for (const entry of entries) head = headAfter(entry, head)
  await database.transaction('rw', database.tables, async () => {
    await clearCase(database, first.caseId)
    for (const name of tables) await database.table(name).bulkPut([...records[name].values()])
    await database.history.bulkPut(entries.map(stored))
    if (head) await database.heads.put(head)
  })
}

/**
 * Says whether a history names records that belong to another case here: then it must not be brought in. Those that it
 * has removed count as well, since a removal can be undone.
 */
export async function takesFromOthers(database: Database, entries: readonly Entry[]): Promise<boolean> {
  const caseId = entries[0]?.caseId
  const named = entries.flatMap((entry) => entry.differences)
  for (const name of tables) {
    const ids = new Set(named.filter(({ table }) => table === name).map(({ id }) => id))
    const here: readonly unknown[] = await database.table(name).bulkGet([...ids])
    const isForeign = (row: unknown) =>
      row !== undefined &&
      (row as { readonly caseId?: string; readonly id: string })[name === 'cases' ? 'id' : 'caseId'] !==
        caseId
    if (here.some(isForeign)) return true
  }
  const known = await database.history.bulkGet(entries.map(({ id }) => id))
  return known.some((entry) => entry !== undefined && entry.caseId !== caseId)
}

/**
 * Compares one case in the database with its journal before anything is written to it, and mends the one that falls
 * short. Chromium can empty a damaged or full IndexedDB without an error; the journal is why nothing is lost then.
 */
export async function mendCase(
  database: Database,
  caseId: Id<'case'>,
  journalHead: JournalHead | undefined,
  journal: JournalReader,
): Promise<Mended | null> {
  const head = await database.heads.get(caseId)
  const stateHolds = head !== undefined && (await stateInDatabase(database, caseId)) === head.state
  const same = journalHead?.sequence === head?.sequence && journalHead?.hash === head?.hash
  if (same && stateHolds && !journalHead?.damaged) return null

  const reading = await journal.read(caseId)
  const journaled = reading?.entries ?? []
  const kept = wholePart(await historyOf(database, caseId))
  const storedHolds = stateHolds && kept.at(-1)?.hash === head.hash
  if (storedHolds && isPrefix(journaled, kept)) {
    const missing = kept.slice(journaled.length)
    if (journalHead?.damaged || (reading?.brokenLines ?? 0) > 0) {
      await journal.rewrite(caseId, textsOf(kept))
      return { caseId, kind: 'journalRebuilt', entries: kept.length }
    }
    if (missing.length === 0) return null
    await journal.append(textsOf(missing))
    return { caseId, kind: 'journalCompleted', entries: missing.length }
  }
  // The database's records do not hold, or it lacks entries: the longer whole history is the truth.
  const truth = isPrefix(journaled, kept) && kept.length > journaled.length ? kept : journaled
  if (truth.length === 0) return null
  await rebuildCase(database, truth)
  if (truth === kept || (reading?.brokenLines ?? 0) > 0) await journal.rewrite(caseId, textsOf(truth))
  const cut = (head?.sequence ?? 0) > truth.length || (reading?.brokenLines ?? 0) > 1
  return { caseId, kind: cut ? 'historyCut' : 'databaseRebuilt', entries: truth.length }
}

/** Compares all cases with all journals, as far as heads tell: cases that the database has lost are brought back. */
export async function mendMissing(
  database: Database,
  journalHeads: readonly JournalHead[],
  journal: JournalReader,
): Promise<readonly Mended[]> {
  const heads = new Map((await allHeads(database)).map((head) => [head.caseId as string, head]))
  const mended: Mended[] = []
  for (const journalHead of journalHeads) {
    const head = heads.get(journalHead.caseId)
    const there = head && (await database.cases.get(head.caseId))
    if (there && head.sequence === journalHead.sequence && head.hash === journalHead.hash) continue
    const one = await mendCase(database, journalHead.caseId as Id<'case'>, journalHead, journal)
    if (one) mended.push(one)
  }
  return mended
}
