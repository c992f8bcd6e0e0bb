import { useCallback } from 'react'
import type { Opened } from '../../shared/ipc/failures'
import type { Id } from '../../shared/records/id'
import type { Outlook } from '../../shared/workflow/nextDraft/planNextDraft'
import { newId, now } from '../edges'
import { digestOfText, planNextDraft, takePlan } from '../engine/engine'
import type { PlanProgress } from '../engine/planTelling'
import { sayRefusal } from '../messages/changes'
import { sayKeepFailure } from '../messages/failures'
import type { ReadDraft } from '../read/readDraft'
import { useServices } from '../services'
import { useOpening } from '../view/opening'
import { useView } from '../view/view'

/** What can be done with a draft that is to follow the last one of a case. */
export type NextDraft = {
  /** Works out what would become of the claims; stores nothing. Another one that is asked for puts an end to it. */
  readonly plan: (
    caseId: Id<'case'>,
    read: ReadDraft,
    dropped: ReadonlySet<number>,
    tell: (progress: PlanProgress) => boolean,
  ) => Promise<Outlook | 'caseGone' | 'unwanted'>
  /** Keeps the original and writes the draft with all that follows from it, in one change. */
  readonly load: (caseId: Id<'case'>, opened: Opened, read: ReadDraft, outlook: Outlook) => Promise<void>
}

/** Loads the next draft of a case. */
export function useNextDraft(): NextDraft {
  const { bridge, door, journal } = useServices()
  const set = useOpening((store) => store.set)
  const { go, lay } = useView.getState()

  const plan = useCallback<NextDraft['plan']>(
    (caseId, read, dropped, tell) => planNextDraft(caseId, { id: newId(), read, dropped }, tell),
    [],
  )
  const load = useCallback<NextDraft['load']>(
    async (caseId, opened, read, { draftId, fates }) => {
      const fail = (sentence: string) => set({ kind: 'failed', sentence, privateAddress: null })
      set({ kind: 'storing', progress: null })
      const original = await bridge.keepFile({
        caseId,
        name: opened.name,
        mediaType: opened.mediaType,
        bytes: opened.bytes,
      })
      if (!original.ok) return fail(sayKeepFailure(original.failure))
      const plan = await takePlan(draftId)
      // The screen lets only the plan be loaded that was made last.
      if (!plan) throw new Error('the plan is not there')
      const { text, blocks, remarks } = plan.next
      const done = await door.apply(caseId, {
        ...plan.change,
        draft: {
          id: draftId,
          caseId,
          text,
          blocks: [...blocks],
          remarks: [...remarks],
          digest: await digestOfText(text),
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
      if (fates.recheck + fates.around + fates.gone + fates.ambiguous > 0) lay('changedClaims')
    },
    [bridge, door, journal, set, go, lay],
  )
  return { plan, load }
}
