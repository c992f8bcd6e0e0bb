import type { Entry } from '../../shared/records/entry'
import { failed, type Result } from '../../shared/result'
import type { Refusal } from '../../shared/workflow/change'
import type { Door } from './changes'

/**
 * The door with the journal behind it: an entry is handed on before whoever asked hears of it, in the order of the
 * answers. A write that the database gives up (a full disk, a database taken away) is refused: nothing of it is there.
 */
export function journaledDoor(door: Door, add: (entry: Entry) => void): Door {
  const journaled = async (writing: Promise<Result<Entry, Refusal>>): Promise<Result<Entry, Refusal>> => {
    try {
      const done = await writing
      if (done.ok) add(done.value)
      return done
    } catch (error) {
      return failed({ kind: 'notWritten', detail: error instanceof Error ? error.name : '' })
    }
  }
  return {
    apply: (caseId, change) => journaled(door.apply(caseId, change)),
    undo: (caseId) => journaled(door.undo(caseId)),
    redo: (caseId) => journaled(door.redo(caseId)),
  }
}
