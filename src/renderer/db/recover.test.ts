import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { sealEntry } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { emptyState, stateAfter } from '../../shared/records/state'
import { nameDatabase, openDatabase, type Database } from './database'
import { claimsOf, historyOf } from './queries'
import {
  mendCase,
  mendMissing,
  rebuildCase,
  stateInDatabase,
  takesFromOthers,
  type JournalReader,
} from './recover'

let made = 0
const newId = <Kind extends string>(): Id<Kind> =>
  `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}` as Id<Kind>

/** A history of one case: opened, then a claim marked again and again. */
function historyOfLength(length: number): Entry[] {
  const caseId = newId<'case'>()
  const claim = { id: newId<'claim'>(), caseId, number: 1, note: '' }
  const entries: Entry[] = []
  for (let at = 0; at < length; at++) {
    const before = entries.at(-1)
    const after = { ...claim, note: `note ${at}` }
    const differences: Entry['differences'] =
      at === 0
        ? [
            { table: 'cases', id: caseId, before: null, after: { id: caseId, title: 'A march' } },
            { table: 'claims', id: claim.id, before: null, after },
          ]
        : [{ table: 'claims', id: claim.id, before: { ...claim, note: `note ${at - 1}` }, after }]
    entries.push(
      sealEntry({
        id: newId(),
        caseId,
        sequence: at + 1,
        at: '2026-11-24T10:00:00.000Z',
        by: 'A. Kay',
        kind: at === 0 ? 'openCase' : 'editClaim',
        count: 1,
        detail: '',
        undoes: null,
        redoes: null,
        differences,
        state: stateAfter(before?.state ?? emptyState, differences),
        previous: before?.hash ?? '0'.repeat(64),
      }),
    )
  }
  return entries
}

type Disk = { entries: Entry[]; brokenLines: number }

const journalOn = (disk: Disk): JournalReader => ({
  read: () => Promise.resolve({ entries: disk.entries, brokenLines: disk.brokenLines }),
  append: (entries) => {
    disk.entries.push(...entries.map((entry) => JSON.parse(entry) as Entry))
    return Promise.resolve(true)
  },
  rewrite: (_caseId, entries) => {
    disk.entries = entries.map((entry) => JSON.parse(entry) as Entry)
    disk.brokenLines = 0
    return Promise.resolve(true)
  },
})

const headOn = (disk: Disk) => {
  const last = disk.entries.at(-1)
  return last
    ? {
        caseId: last.caseId,
        sequence: last.sequence,
        hash: last.hash,
        state: last.state,
        damaged: disk.brokenLines > 0,
      }
    : undefined
}

async function start(inDatabase: readonly Entry[], onDisk: readonly Entry[], brokenLines = 0) {
  const database: Database = nameDatabase(`recover-${++made}`)
  await openDatabase(database)
  await rebuildCase(database, inDatabase)
  const disk: Disk = { entries: [...onDisk], brokenLines }
  const caseId = (inDatabase[0] ?? onDisk[0])?.caseId
  if (!caseId) throw new Error('no case')
  return { database, disk, caseId, mend: () => mendCase(database, caseId, headOn(disk), journalOn(disk)) }
}

describe('recovery', () => {
  it('leaves a case alone whose database and journal agree', async () => {
    const entries = historyOfLength(5)
    expect(await (await start(entries, entries)).mend()).toBeNull()
  })

  it('brings back every case that an emptied database has lost', async () => {
    const entries = historyOfLength(7)
    const { database, disk, caseId } = await start([], entries)
    const head = headOn(disk)
    const mended = await mendMissing(database, head ? [head] : [], journalOn(disk))
    expect(mended).toEqual([{ caseId, kind: 'databaseRebuilt', entries: 7 }])
    expect(await historyOf(database, caseId)).toEqual(entries)
    expect(await stateInDatabase(database, caseId)).toBe(entries.at(-1)?.state)
  })

  it('rebuilds records that went back to an older value although the history looks whole', async () => {
    const entries = historyOfLength(6)
    const { database, caseId, mend } = await start(entries, entries)
    const [claim] = await claimsOf(database, caseId)
    if (!claim) throw new Error('no claim')
    await database.claims.put({ ...claim, note: 'note 2' })
    expect(await mend()).toEqual({ caseId, kind: 'databaseRebuilt', entries: 6 })
    expect((await claimsOf(database, caseId))[0]?.note).toBe('note 5')
  })

  it('brings back the entries that the database lost at its end', async () => {
    const entries = historyOfLength(6)
    const { database, caseId, mend } = await start(entries.slice(0, 4), entries)
    expect(await mend()).toEqual({ caseId, kind: 'databaseRebuilt', entries: 6 })
    expect(await historyOf(database, caseId)).toEqual(entries)
  })

  it('completes a journal that lacks what the database has', async () => {
    const entries = historyOfLength(6)
    const { disk, caseId, mend } = await start(entries, entries.slice(0, 4))
    expect(await mend()).toEqual({ caseId, kind: 'journalCompleted', entries: 2 })
    expect(disk.entries).toEqual(entries)
  })

  it('writes a damaged journal anew from a whole database', async () => {
    const entries = historyOfLength(6)
    const { disk, caseId, mend } = await start(entries, entries.slice(0, 2), 4)
    expect(await mend()).toEqual({ caseId, kind: 'journalRebuilt', entries: 6 })
    expect(disk).toEqual({ entries, brokenLines: 0 })
  })

  it('keeps the longest whole history and says so when both are damaged', async () => {
    const entries = historyOfLength(6)
    const { database, disk, caseId, mend } = await start(entries, entries.slice(0, 3), 3)
    await database.history.delete(entries[4]?.id ?? newId<'entry'>())
    expect(await mend()).toEqual({ caseId, kind: 'historyCut', entries: 4 })
    expect(disk.entries).toEqual(entries.slice(0, 4))
    expect(await historyOf(database, caseId)).toEqual(entries.slice(0, 4))
  })

  it('rebuilds records from the database’s own history where that is longer, and writes the journal anew', async () => {
    const entries = historyOfLength(6)
    const { database, disk, caseId, mend } = await start(entries, entries.slice(0, 4))
    await database.claims.clear()
    expect(await mend()).toEqual({ caseId, kind: 'databaseRebuilt', entries: 6 })
    expect((await claimsOf(database, caseId)).map((claim) => claim.note)).toEqual(['note 5'])
    expect(disk.entries).toEqual(entries)
  })

  it('says that the history was cut when the database had more than can be brought back', async () => {
    const entries = historyOfLength(6)
    const { database, caseId, mend } = await start(entries, entries.slice(0, 4))
    await database.history.delete(entries[2]?.id ?? newId<'entry'>())
    expect(await mend()).toEqual({ caseId, kind: 'historyCut', entries: 4 })
    expect(await historyOf(database, caseId)).toEqual(entries.slice(0, 4))
  })

  it('has nothing to mend of a case that is nowhere', async () => {
    const { database, disk } = await start([], historyOfLength(1))
    disk.entries = []
    expect(await mendCase(database, newId<'case'>(), undefined, journalOn(disk))).toBeNull()
  })

  it('brings back a case whose own record alone is lost, and leaves the others alone', async () => {
    const [entries, others] = [historyOfLength(3), historyOfLength(2)]
    const { database, disk, caseId } = await start(entries, entries)
    await rebuildCase(database, others)
    await database.cases.delete(caseId)
    const heads = [headOn({ entries: others, brokenLines: 0 }), headOn(disk)].flatMap((head) => head ?? [])
    expect(await mendMissing(database, heads, journalOn(disk))).toEqual([
      { caseId, kind: 'databaseRebuilt', entries: 3 },
    ])
    expect((await database.cases.get(caseId))?.title).toBe('A march')
  })
})

describe('a history from outside', () => {
  const here = historyOfLength(3)
  const [opened] = here
  const claimOf = (entry: Entry | undefined) => entry?.differences.find(({ table }) => table === 'claims')
  const databaseWith = async (entries: readonly Entry[]) => (await start(entries, entries)).database

  it('of another case that names nothing from here may come in', async () => {
    expect(await takesFromOthers(await databaseWith(here), historyOfLength(3))).toBe(false)
  })

  it('of a case that is here may come in', async () => {
    expect(await takesFromOthers(await databaseWith(here), here)).toBe(false)
  })

  it.each(['made', 'removed'] as const)('takes from another case a record that it has %s', async (what) => {
    const [first, ...rest] = historyOfLength(2)
    const taken = claimOf(opened)
    if (!first || !taken) throw new Error('no entry')
    const foreign = { ...taken, after: { ...(taken.after as object), caseId: first.caseId } }
    const gone = { ...foreign, before: foreign.after, after: null }
    const entries = [
      { ...first, differences: [...first.differences, foreign] },
      ...(what === 'removed' ? [{ ...first, differences: [gone] }] : []),
      ...rest,
    ]
    expect(await takesFromOthers(await databaseWith(here), entries)).toBe(true)
  })

  it('takes from another case an entry of its history', async () => {
    const [first, ...rest] = historyOfLength(2)
    if (!first || !opened) throw new Error('no entry')
    expect(
      await takesFromOthers(await databaseWith(here), [first, ...rest, { ...opened, caseId: first.caseId }]),
    ).toBe(true)
  })
})
