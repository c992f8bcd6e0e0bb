import { proxy, wrap } from 'comlink'
import type { JournalHead } from '../../shared/ipc/contract'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { failed, type Result } from '../../shared/result'
import type { Refusal } from '../../shared/workflow/change'
import type { Door } from './changes'
import type { Keeping } from './keeper.worker'
import type { JournalReader, Mended } from './recover'

/** Whatever writes cases, in a worker: a change to ten thousand claims is judged, sealed and written beside the window. */
export type Keeper = {
  /** The door. An entry is handed to the journal before whoever asked hears of it. */
  readonly door: Door
  /** Compares one case with its journal and mends the one that falls short: see `recover.ts`. */
  readonly mendCase: (caseId: Id<'case'>, head: JournalHead | undefined) => Promise<Mended | null>
  /** Brings back the cases that the database has lost. */
  readonly mendMissing: (heads: readonly JournalHead[]) => Promise<readonly Mended[]>
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
  /** Hands an entry that is in the database to the journal. */
  readonly add: (entry: Entry) => void
}

/** Starts the keeper; the database must have been opened here before, for only the window renews a broken one. */
export function startKeeper({ by, journal, add }: KeeperNeeds): Keeper {
  const remote = wrap<Keeping>(new Worker(new URL('./keeper.worker.ts', import.meta.url), { type: 'module' }))
  const reader = proxy(journal)
  const journaled = async (writing: Promise<Result<Entry, Refusal>>): Promise<Result<Entry, Refusal>> => {
    try {
      const done = await writing
      if (done.ok) add(done.value)
      return done
    } catch (error) {
      // The transaction was given up as a whole: a full disk, or a database that was taken away.
      return failed({ kind: 'notWritten', detail: error instanceof Error ? error.name : '' })
    }
  }
  return {
    door: {
      apply: (caseId, change) => journaled(remote.apply(by(), caseId, change)),
      undo: (caseId) => journaled(remote.undo(by(), caseId)),
      redo: (caseId) => journaled(remote.redo(by(), caseId)),
    },
    mendCase: (caseId, head) => remote.mendCase(caseId, head, reader),
    mendMissing: (heads) => remote.mendMissing(heads, reader),
    takesFromOthers: (history) => remote.takesFromOthers(history),
    rebuildCase: (history) => remote.rebuildCase(history),
  }
}
