import { failed, ok, type Result } from '../../shared/result'
import type { Refusal } from '../../shared/workflow/change'
import type { Handed, Written } from './handed'

/** Waits for a write and hands its entry to the journal before whoever asked hears of it. */
export type Journaled = (writing: Promise<Result<Handed, Refusal>>) => Promise<Result<Written, Refusal>>

/**
 * Puts the journal behind writes: `add` gets the entries in the order of the answers. A write that the database gives up
 * (a full disk, a database taken away) is refused: nothing of it is there.
 */
export const makeJournaled =
  (add: (entry: string) => void): Journaled =>
  async (writing) => {
    try {
      const done = await writing
      if (!done.ok) return done
      add(done.value.entry)
      return ok(done.value.written)
    } catch (error) {
      return failed({ kind: 'notWritten', detail: error instanceof Error ? error.name : '' })
    }
  }
