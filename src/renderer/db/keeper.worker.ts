import { expose } from 'comlink'
import type { JournalHead } from '../../shared/ipc/contract'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Draft } from '../../shared/records/draft'
import type { Change, NewClaim } from '../../shared/workflow/change'
import { claimsOfDraft } from '../../shared/workflow/nextDraft/claimsOfDraft'
import { newId, now } from '../edges'
import { openDoor } from './changes'
import { databaseName, nameDatabase } from './database'
import { handed } from './handed'
import { historyOf } from './queries'
import { mendCase, mendMissing, rebuildCase, takesFromOthers, type JournalReader } from './recover'

const database = nameDatabase(databaseName)
const doorOf = (by: string) => openDoor(database, { now, newId, by: () => by })

const keeping = {
  apply: (by: string, caseId: Id<'case'>, change: Change) => handed(doorOf(by).apply(caseId, change)),
  undo: (by: string, caseId: Id<'case'>) => handed(doorOf(by).undo(caseId)),
  redo: (by: string, caseId: Id<'case'>) => handed(doorOf(by).redo(caseId)),
  openCase: (by: string, theCase: OpenedCase, draft: Draft, claims: string) => {
    // The engine's worker made this text of claims.
    const proposed = JSON.parse(claims) as readonly NewClaim[]
    return handed(doorOf(by).apply(theCase.id, { kind: 'openCase', theCase, draft, claims: proposed }))
  },
  mendCase: (caseId: Id<'case'>, head: JournalHead | undefined, journal: JournalReader) =>
    mendCase(database, caseId, head, journal),
  mendMissing: (heads: readonly JournalHead[], journal: JournalReader) =>
    mendMissing(database, heads, journal),
  claimsOfDraft: async (caseId: Id<'case'>, draftId: Id<'draft'>) =>
    claimsOfDraft(await historyOf(database, caseId), draftId),
  takesFromOthers: (history: readonly Entry[]) => takesFromOthers(database, history),
  rebuildCase: (history: readonly Entry[]) => rebuildCase(database, history),
}

/** What is known of a case when it is opened. */
export type OpenedCase = Extract<Change, { kind: 'openCase' }>['theCase']

/** What the worker keeps: every write to a case, what holds cases against their journals, what reads whole histories. */
export type Keeping = typeof keeping

expose(keeping)
