import { Dexie } from 'dexie'
import { failed, ok, type Result } from '../shared/result'
import { makeJournalQueue } from './acts/journalQueue'
import { bridge } from './bridge'
import { databaseName, nameDatabase, openDatabase, type Database } from './db/database'
import { startKeeper } from './db/keeper'
import type { JournalReader, Mended } from './db/recover'
import { settingsOf } from './db/settings'
import { now } from './edges'
import { sayMended } from './messages/mended'
import type { Services } from './services'
import { useNotices } from './view/notices'
import { useSaving } from './view/saving'

/** Why the window cannot start. */
export type StartFailureKind = 'newer' | 'journalUnreadable'

/** The journal, as recovery reads and mends it. */
const journalReader: JournalReader = {
  read: async (caseId) => {
    const reading = await bridge.readJournal({ caseId })
    return reading.ok ? reading.value : null
  },
  append: async (entries) => {
    for (const entry of entries) {
      const done = await bridge.appendEntry({ entry })
      if (!done.ok) return false
    }
    return true
  },
  rewrite: async (caseId, entries) => (await bridge.rewriteJournal({ caseId, entries: [...entries] })).ok,
}

/** Opens the database; one that cannot be opened at all is made anew, for the journal holds everything. */
async function openOrRenew(): Promise<{ readonly database: Database; readonly opened: 'open' | 'newer' }> {
  const database = nameDatabase(databaseName)
  try {
    return { database, opened: await openDatabase(database) }
  } catch {
    database.close()
    await Dexie.delete(databaseName)
    const renewed = nameDatabase(databaseName)
    return { database: renewed, opened: await openDatabase(renewed) }
  }
}

/** Tells the person what was mended; silence would be a second loss. */
export function tellMended(mended: readonly Mended[]): void {
  for (const one of mended) useNotices.getState().tell('told', sayMended(one))
}

/** Opens the database, compares it with the journals, and makes what the window stands on. */
export async function startServices(): Promise<Result<Services, StartFailureKind>> {
  const [{ database, opened }, heads] = await Promise.all([openOrRenew(), bridge.journalHeads(undefined)])
  if (opened === 'newer') return failed('newer')
  if (!heads.ok) return failed('journalUnreadable')

  let checker = (await settingsOf(database)).checker
  Dexie.liveQuery(() => settingsOf(database)).subscribe((settings) => {
    checker = settings.checker
  })
  const journal = makeJournalQueue(
    (entry) => bridge.appendEntry({ entry }),
    (saving) => useSaving.getState().set(saving),
    now,
  )
  const keeper = startKeeper({ by: () => checker, journal: journalReader, add: journal.add })
  tellMended(await keeper.mendMissing(heads.value))
  return ok({ bridge, database, keeper, door: keeper.door, journal })
}
