import type { Claim } from '../../records/claim'
import type { Draft } from '../../records/draft'
import type { Difference, Entry } from '../../records/entry'

type Of<Records> = Pick<Difference, 'before' | 'after'> & {
  readonly before: Records | null
  readonly after: Records | null
}

// Differences hold whole records of their table: only the door writes them, and a journal is checked when it is read.
const inTable = <Kept>({ differences }: Entry, name: Difference['table']) =>
  differences.filter(({ table }) => table === name) as unknown as readonly Of<Kept>[]

const leaves = (entry: Entry, draftId: Draft['id']): boolean =>
  entry.kind === 'openDraft' &&
  inTable<{ readonly draftId: string }>(entry, 'cases').some(
    ({ before, after }) => before?.draftId === draftId && after?.draftId !== draftId,
  )

/**
 * The claims of an earlier draft with the places and statuses that they had there, as they were when the next draft took
 * its place for the last time; none for a draft that no other has followed. `entries`: the case's history, in order.
 */
export function claimsOfDraft(entries: readonly Entry[], draftId: Draft['id']): readonly Claim[] {
  const left = entries.findLast((entry) => leaves(entry, draftId))
  if (!left) return []
  return inTable<Claim>(left, 'claims').flatMap(({ before }) =>
    before?.places.some((place) => place.draftId === draftId) ? [before] : [],
  )
}
