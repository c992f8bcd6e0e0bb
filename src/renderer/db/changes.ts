import { sealEntry, noHash } from '../../shared/records/chain'
import type { ChangeKind, Difference, Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { emptyState, stateAfter } from '../../shared/records/state'
import { failed, ok, type Result } from '../../shared/result'
import type { Change, Refusal } from '../../shared/workflow/change'
import type { Seen } from '../../shared/workflow/rule'
import { judge, needsOf } from '../../shared/workflow/rules/rules'
import type { Database, Head } from './database'
import { see } from './see'
import { writeDifferences, writeEntry } from './write'

/** What the door needs from the edges. */
export type Edges = {
  readonly now: () => string
  readonly newId: <Kind extends string>() => Id<Kind>
  /** The name under which the person works. */
  readonly by: () => string
}

/** The one door for every write to a case; `Answer` is what whoever asked gets of the entry. */
export type Door<Answer> = {
  readonly apply: (caseId: Id<'case'>, change: Change) => Promise<Result<Answer, Refusal>>
  readonly undo: (caseId: Id<'case'>) => Promise<Result<Answer, Refusal>>
  readonly redo: (caseId: Id<'case'>) => Promise<Result<Answer, Refusal>>
}

type Judged = {
  readonly kind: ChangeKind
  readonly differences: readonly Difference[]
  readonly count: number
  readonly detail: string
  readonly undoes: Id<'entry'> | null
  readonly redoes: Id<'entry'> | null
}

const turned = (differences: readonly Difference[]): readonly Difference[] =>
  differences.map((one) => ({ ...one, before: one.after, after: one.before })).toReversed()

/**
 * Opens the door. A change is judged by its rule and written in one transaction with its history entry; whoever asked
 * gets the entry, to hand it to the journal. Answers come in the order in which the entries were written.
 */
export function openDoor(database: Database, edges: Edges): Door<Entry> {
  const write = (
    caseId: Id<'case'>,
    decide: (head: Head | undefined, at: string) => Promise<Result<Judged, Refusal>>,
  ): Promise<Result<Entry, Refusal>> =>
    // Dexie resolves transactions in the order they committed.
    database.transaction('rw', database.tables, async () => {
      const head = await database.heads.get(caseId)
      const at = edges.now()
      const judged = await decide(head, at)
      if (!judged.ok) return judged
      // The database writes the records while their entry is sealed.
      const writing = writeDifferences(database, judged.value.differences)
      const entry = sealEntry({
        id: edges.newId(),
        caseId,
        sequence: (head?.sequence ?? 0) + 1,
        at,
        by: edges.by(),
        ...judged.value,
        differences: [...judged.value.differences],
        state: stateAfter(head?.state ?? emptyState, judged.value.differences),
        previous: head?.hash ?? noHash,
      })
      await writing
      await writeEntry(database, entry, head)
      return ok(entry)
    })

  const reverse = (caseId: Id<'case'>, from: 'undo' | 'redo') =>
    write(caseId, async (head) => {
      const step = head?.[from].at(-1)
      const entry = step && (await database.history.get(step.entryId))
      if (!entry) return failed({ kind: 'nothingToUndo', detail: from })
      const differences = turned(entry.differences)
      return ok({
        kind: entry.kind,
        count: entry.count,
        detail: entry.detail,
        differences,
        undoes: from === 'undo' ? entry.id : null,
        redoes: from === 'redo' ? entry.id : null,
      })
    })

  return {
    apply: (caseId, change) =>
      write(caseId, async (_head, at) => {
        const seen: Seen = await see(database, needsOf(change, caseId))
        const allowed = judge(change, seen, { caseId, at, by: edges.by(), newId: edges.newId })
        return allowed.ok ? ok({ ...allowed.value, kind: change.kind, undoes: null, redoes: null }) : allowed
      }),
    undo: (caseId) => reverse(caseId, 'undo'),
    redo: (caseId) => reverse(caseId, 'redo'),
  }
}
