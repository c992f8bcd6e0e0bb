import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Case } from '../../shared/records/case'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { ChangeKind, Entry } from '../../shared/records/entry'
import type { Evidence } from '../../shared/records/evidence'
import type { Id } from '../../shared/records/id'
import type { Query } from '../../shared/records/query'
import type { Source } from '../../shared/records/source'
import type { Waiver } from '../../shared/records/waiver'
import { countInHeads } from './upgrades'

/** A step that can be undone or redone: what the menu needs to name it. */
export type Step = {
  readonly entryId: Id<'entry'>
  readonly kind: ChangeKind
  readonly count: number
  readonly detail: string
}

/** Where a case's history stands: its last entry, the sum and numbers of its records, what can be undone and redone. */
export type Head = {
  readonly caseId: Id<'case'>
  readonly sequence: number
  /** When the last entry was made. */
  readonly at: string
  readonly hash: string
  readonly state: string
  /** How many differences all its entries hold. */
  readonly differences: number
  /** How many claims the case has, and how many of them are settled. */
  readonly claims: number
  readonly settled: number
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/** A history entry as stored; `touches` names the records it altered, so that a claim's history can be read. */
export type StoredEntry = Entry & { readonly touches: readonly string[] }

/** One setting or remembered view: what belongs to the person and not to a case. */
export type Setting = { readonly key: string; readonly value: unknown }

/** The name of the database; changing it would lose every case. */
export const databaseName = 'stet'

/** The version of the records' shape; a database written by a newer app is refused (Dexie would open it). */
export const recordsVersion = 1

/** The database of the app. Only the files of this folder know it. */
export type Database = Dexie & {
  readonly cases: EntityTable<Case, 'id'>
  readonly drafts: EntityTable<Draft, 'id'>
  readonly claims: EntityTable<Claim, 'id'>
  readonly sources: EntityTable<Source, 'id'>
  readonly evidence: EntityTable<Evidence, 'id'>
  readonly queries: EntityTable<Query, 'id'>
  readonly waivers: EntityTable<Waiver, 'id'>
  readonly history: EntityTable<StoredEntry, 'id'>
  readonly heads: EntityTable<Head, 'caseId'>
  readonly settings: EntityTable<Setting, 'key'>
  readonly marks: Table<{ key: string; value: number }, string>
}

/**
 * Names the database and its tables. Strict durability: the default loses the last seconds to a power cut. Rows of the
 * cache are frozen and keep their identity, so that a table of claims redraws only the rows that changed.
 */
export function nameDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'immutable' })
  database.version(1).stores({
    cases: 'id',
    drafts: 'id, caseId',
    claims: 'id, caseId',
    sources: 'id, caseId',
    evidence: 'id, caseId, claimId, sourceId',
    queries: 'id, caseId, claimId',
    waivers: 'id, caseId',
    history: 'id, [caseId+sequence], *touches',
    heads: 'caseId',
    settings: 'key',
    marks: 'key',
  })
  database.version(2).upgrade(countInHeads)
  // The tables exist once their schema is declared above; Dexie's own type cannot know their names.
  return database as Database
}

/** Opens the database, or says that a newer app wrote it: then nothing is read or written. */
export async function openDatabase(database: Database): Promise<'open' | 'newer'> {
  await database.open()
  const mark = await database.marks.get('recordsVersion')
  if (mark && mark.value > recordsVersion) {
    database.close()
    return 'newer'
  }
  if (!mark) await database.marks.put({ key: 'recordsVersion', value: recordsVersion })
  return 'open'
}
