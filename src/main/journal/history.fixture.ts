import { noHash, sealEntry } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { emptyState } from '../../shared/records/state'

/** An id that ends in a number. */
export const idOf = <Kind extends string>(number: number): Id<Kind> =>
  // Made as the schema wants it.
  `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Id<Kind>

/** A whole history of this length: each entry makes a record that holds `text`. */
export function history(length: number, caseId: Id<'case'>, text = 'the bridge cost 18 million'): Entry[] {
  const entries: Entry[] = []
  for (let sequence = 1; sequence <= length; sequence++) {
    const after = { id: idOf(sequence), caseId, text, number: sequence }
    entries.push(
      sealEntry({
        id: idOf(sequence),
        caseId,
        sequence,
        at: '2026-03-01T10:00:00.000Z',
        by: 'A. Checker',
        kind: 'makeClaim',
        count: 1,
        detail: '',
        undoes: null,
        redoes: null,
        differences: [{ table: 'claims', id: idOf(sequence), before: null, after }],
        state: emptyState,
        previous: entries.at(-1)?.hash ?? noHash,
      }),
    )
  }
  return entries
}
