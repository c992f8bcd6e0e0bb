import { useCallback } from 'react'
import type { Opened } from '../../shared/ipc/failures'
import { digestOf } from '../../shared/records/chain'
import type { Id } from '../../shared/records/id'
import { recordsOf } from '../db/queries'
import { newId, now } from '../edges'
import { sayRefusal } from '../messages/changes'
import { sayKeepFailure } from '../messages/failures'
import type { ReadDraft } from '../read/readDraft'
import { useServices } from '../services'
import { useOpening } from '../view/opening'
import { useView } from '../view/view'
import { planNextDraft, type Plan } from './planNextDraft'

/** What can be done with a draft that is to follow the last one of a case. */
export type NextDraft = {
  /** Works out what would become of the claims; stores nothing. Null: the case is gone. */
  readonly plan: (caseId: Id<'case'>, read: ReadDraft, dropped: ReadonlySet<number>) => Promise<Plan | null>
  /** Keeps the original and writes the draft with all that follows from it, in one change. */
  readonly load: (caseId: Id<'case'>, opened: Opened, read: ReadDraft, plan: Plan) => Promise<void>
}

/** Loads the next draft of a case. */
export function useNextDraft(): NextDraft {
  const { bridge, database, door, journal } = useServices()
  const set = useOpening((store) => store.set)
  const { go, lay } = useView.getState()

  const plan = useCallback<NextDraft['plan']>(
    async (caseId, read, dropped) => {
      const records = await recordsOf(database, caseId)
      return records ? planNextDraft(records, read, dropped, newId()) : null
    },
    [database],
  )
  const load = useCallback<NextDraft['load']>(
    async (caseId, opened, read, made) => {
      const fail = (sentence: string) => set({ kind: 'failed', sentence, privateAddress: null })
      set({ kind: 'storing', progress: null })
      const original = await bridge.keepFile({
        caseId,
        name: opened.name,
        mediaType: opened.mediaType,
        bytes: opened.bytes,
      })
      if (!original.ok) return fail(sayKeepFailure(original.failure))
      const { text, blocks, remarks, change } = made
      const done = await door.apply(caseId, {
        ...change,
        draft: {
          id: made.draftId,
          caseId,
          text,
          blocks,
          remarks,
          digest: digestOf(text),
          kind: read.kind,
          ...(read.changes === 'rejected' ? { changes: read.changes } : {}),
          original: original.value,
          origin: opened.origin,
          openedAt: now(),
        },
      })
      if (!done.ok) return fail(sayRefusal(done.failure))
      await journal.settled()
      set({ kind: 'idle' })
      go({ kind: 'desk', caseId })
      const { fates } = made
      if (fates.recheck + fates.gone + fates.ambiguous > 0) lay('changedClaims')
    },
    [bridge, door, journal, set, go, lay],
  )
  return { plan, load }
}
