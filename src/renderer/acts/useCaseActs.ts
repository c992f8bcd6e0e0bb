import { useMemo } from 'react'
import type { Id } from '../../shared/records/id'
import type { Change } from '../../shared/workflow/change'
import { forgetCase } from '../db/write'
import { sayRefusal } from '../messages/changes'
import { sayKeepFailure } from '../messages/failures'
import { useServices } from '../services'
import { useNotices } from '../view/notices'

/** What can be done to a case from the start screen. */
export type CaseActs = {
  readonly rename: (title: string) => Promise<void>
  readonly archive: (archived: boolean) => Promise<void>
  readonly remove: (deleted: boolean) => Promise<void>
  /** Removes everything of it from this machine; asked for twice. */
  readonly destroy: () => Promise<void>
}

/** The acts on one case of the start screen. */
export function useCaseActs(caseId: Id<'case'>): CaseActs {
  const { bridge, database, door } = useServices()
  const tell = useNotices((notices) => notices.tell)
  return useMemo(() => {
    const apply = async (change: Change) => {
      const done = await door.apply(caseId, change)
      if (!done.ok && done.failure.kind !== 'nothingToDo') tell('error', sayRefusal(done.failure))
    }
    return {
      rename: (title) => apply({ kind: 'editCase', patch: { title } }),
      archive: (archived) => apply({ kind: 'archiveCase', archived }),
      remove: (deleted) => apply({ kind: 'deleteCase', deleted }),
      destroy: async () => {
        // The journal goes first: were it last, a crash between would bring the case back.
        const gone = await bridge.destroyCase({ caseId })
        if (!gone.ok) return tell('error', sayKeepFailure(gone.failure))
        return forgetCase(database, caseId)
      },
    }
  }, [bridge, database, door, caseId, tell])
}
