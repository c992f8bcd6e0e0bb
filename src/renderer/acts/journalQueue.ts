import type { KeepFailure } from '../../shared/ipc/failures'
import { failed, type Result } from '../../shared/result'
import type { Saving } from '../view/saving'

/** Hands entries, each as JSON text, to the journal one after the other, and says "saved" only when none is left. */
export type JournalQueue = {
  readonly add: (entry: string) => void
  /** Tries again after a failure. */
  readonly retry: () => void
  /** Resolves when nothing waits any more, or the last try failed. */
  readonly settled: () => Promise<void>
}

/**
 * Makes the queue. An entry that cannot be written stays first in line: later ones would be out of step without it.
 * Nothing is lost meanwhile: every entry is in the database, and a later start completes the journal from there.
 */
export function makeJournalQueue(
  append: (entry: string) => Promise<Result<unknown, KeepFailure>>,
  tell: (saving: Saving) => void,
  now: () => string,
): JournalQueue {
  const waiting: string[] = []
  let running: Promise<void> | null = null

  const run = async (): Promise<boolean> => {
    tell({ kind: 'saving' })
    for (let first = waiting[0]; first; first = waiting[0]) {
      // Main has logged what went wrong in it; here it is one more reason why this is not saved yet.
      const done = await append(first).catch(() => failed({ kind: 'unwritable', detail: '' } as const))
      if (!done.ok) {
        tell({ kind: 'failed', failure: done.failure, waiting: waiting.length })
        return false
      }
      waiting.shift()
    }
    tell({ kind: 'saved', at: now() })
    return true
  }

  const start = () => {
    running ??= run().then((isDone) => {
      running = null
      // One may have come in between the last look and now.
      if (isDone && waiting.length > 0) start()
    })
  }

  return {
    add: (entry) => {
      waiting.push(entry)
      start()
    },
    retry: () => {
      if (waiting.length > 0) start()
    },
    settled: () => running ?? Promise.resolve(),
  }
}
