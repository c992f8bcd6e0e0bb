import { expose } from 'comlink'
import type { JournalHead } from '../../shared/ipc/contract'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Change } from '../../shared/workflow/change'
import { claimsOfDraft } from '../../shared/workflow/nextDraft/claimsOfDraft'
import { newId, now } from '../edges'
import { openDoor } from './changes'
import { databaseName, nameDatabase } from './database'
import { historyOf } from './queries'
import { mendCase, mendMissing, rebuildCase, takesFromOthers, type JournalReader } from './recover'

const database = nameDatabase(databaseName)
const doorOf = (by: string) => openDoor(database, { now, newId, by: () => by })

const keeping = {
  apply: (by: string, caseId: Id<'case'>, change: Change) => doorOf(by).apply(caseId, change),
  undo: (by: string, caseId: Id<'case'>) => doorOf(by).undo(caseId),
  redo: (by: string, caseId: Id<'case'>) => doorOf(by).redo(caseId),
  mendCase: (caseId: Id<'case'>, head: JournalHead | undefined, journal: JournalReader) =>
    mendCase(database, caseId, head, journal),
  mendMissing: (heads: readonly JournalHead[], journal: JournalReader) =>
    mendMissing(database, heads, journal),
  claimsOfDraft: async (caseId: Id<'case'>, draftId: Id<'draft'>) =>
    claimsOfDraft(await historyOf(database, caseId), draftId),
  takesFromOthers: (history: readonly Entry[]) => takesFromOthers(database, history),
  rebuildCase: (history: readonly Entry[]) => rebuildCase(database, history),
}

/** What the worker keeps: every write to a case, what holds cases against their journals, what reads whole histories. */
export type Keeping = typeof keeping

expose(keeping)
