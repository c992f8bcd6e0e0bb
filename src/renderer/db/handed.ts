import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { ok, type Result } from '../../shared/result'
import type { Refusal } from '../../shared/workflow/change'

/** What whoever asked for a change hears of it: how many things a person would say it touched, and the claims it made. */
export type Written = { readonly count: number; readonly made: readonly Id<'claim'>[] }

/**
 * An entry as it leaves the keeper: as its JSON text, for the journal, and what is told of it. The entries of long drafts
 * are megabytes, and text crosses in a fraction of the time of objects.
 */
export type Handed = { readonly entry: string; readonly written: Written }

/** Waits for a write and makes its entry ready to leave the keeper. */
export async function handed(writing: Promise<Result<Entry, Refusal>>): Promise<Result<Handed, Refusal>> {
  const done = await writing
  if (!done.ok) return done
  const { count, differences } = done.value
  const made = differences
    .filter(({ table, before }) => table === 'claims' && before === null)
    // The table of claims has the ids of claims.
    .map(({ id }) => id as Id<'claim'>)
  return ok({ entry: JSON.stringify(done.value), written: { count, made } })
}
