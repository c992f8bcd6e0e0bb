import { proxy, wrap } from 'comlink'
import type { JournalHead } from '../../shared/ipc/contract'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Result } from '../../shared/result'
import type { Refusal } from '../../shared/workflow/change'
import type { Door } from './changes'
import type { Written } from './handed'
import { makeJournaled } from './journaled'
import type { Keeping, OpenedCase } from './keeper.worker'
import type { JournalReader, Mended } from './recover'

/**
 * Whatever writes cases or reads whole histories, in a worker: a change to ten thousand claims is judged, sealed and
 * written beside the window.
 */
export type Keeper = {
  /** The door, with the journal behind it. */
  readonly door: Door<Written>
  /** Opens a case, through the door; `claims` are what the engine proposes, as JSON text: see `proposeClaims`. */
  readonly openCase: (theCase: OpenedCase, draft: Draft, claims: string) => Promise<Result<Written, Refusal>>
  /** Compares one case with its journal and mends the one that falls short: see `recover.ts`. */
  readonly mendCase: (caseId: Id<'case'>, head: JournalHead | undefined) => Promise<Mended | null>
  /** Brings back the cases that the database has lost. */
  readonly mendMissing: (heads: readonly JournalHead[]) => Promise<readonly Mended[]>
  /** The claims of an earlier draft as they stood there: see `claimsOfDraft` in shared/workflow. */
  readonly claimsOfDraft: (caseId: Id<'case'>, draftId: Id<'draft'>) => Promise<readonly Claim[]>
  /** Says whether a history names records that belong to another case here. */
  readonly takesFromOthers: (history: readonly Entry[]) => Promise<boolean>
  /** Writes a case anew from its history. */
  readonly rebuildCase: (history: readonly Entry[]) => Promise<void>
}

/** What the keeper needs of the window. */
export type KeeperNeeds = {
  /** The name under which the person works. */
  readonly by: () => string
  readonly journal: JournalReader
  /** Hands an entry that is in the database to the journal, as JSON text. */
  readonly add: (entry: string) => void
}

/** Starts the keeper; the database must have been opened here before, for only the window renews a broken one. */
export function startKeeper({ by, journal, add }: KeeperNeeds): Keeper {
  const remote = wrap<Keeping>(new Worker(new URL('./keeper.worker.ts', import.meta.url), { type: 'module' }))
  const reader = proxy(journal)
  const journaled = makeJournaled(add)
  return {
    door: {
      apply: (caseId, change) => journaled(remote.apply(by(), caseId, change)),
      undo: (caseId) => journaled(remote.undo(by(), caseId)),
      redo: (caseId) => journaled(remote.redo(by(), caseId)),
    },
    openCase: (theCase, draft, claims) => journaled(remote.openCase(by(), theCase, draft, claims)),
    mendCase: (caseId, head) => remote.mendCase(caseId, head, reader),
    mendMissing: (heads) => remote.mendMissing(heads, reader),
    claimsOfDraft: (caseId, draftId) => remote.claimsOfDraft(caseId, draftId),
    takesFromOthers: (history) => remote.takesFromOthers(history),
    rebuildCase: (history) => remote.rebuildCase(history),
  }
}
