import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { noHash, sealEntry, digestOf } from '../records/chain'
import type { CaseRecords } from '../records/caseRecords'
import { tables, type Difference, type Entry } from '../records/entry'
import type { Id } from '../records/id'
import { emptyState, stateAfter } from '../records/state'
import { idOf, sampleAt, sampleCase } from '../records/case.fixture'
import type { CaseContent } from './caseFile'

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => utf8ToBytes(text)

const madeOf = (records: CaseRecords): Difference[] =>
  tables.flatMap((table) =>
    (table === 'cases' ? [records.case] : records[table]).map((after) => ({
      table,
      id: after.id,
      before: null,
      // Records are JSON values.
      after: after as unknown as Difference['after'],
    })),
  )

/** What a change wrote. */
export type Written = Pick<Entry, 'kind' | 'differences'> & Partial<Pick<Entry, 'count' | 'detail'>>

/** The history of a case to which these things were done, in this order. */
export function chained(caseId: Id<'case'>, all: readonly Written[]): readonly Entry[] {
  const history: Entry[] = []
  let state = emptyState
  for (const { kind, differences, count = 1, detail = '' } of all) {
    state = stateAfter(state, differences)
    history.push(
      sealEntry({
        id: idOf<'entry'>(8, history.length + 1),
        caseId,
        sequence: history.length + 1,
        at: sampleAt,
        by: 'A. Reader',
        kind,
        count,
        detail,
        undoes: null,
        redoes: null,
        differences,
        state,
        previous: history.at(-1)?.hash ?? noHash,
      }),
    )
  }
  return history
}

/** A history that opens the case with all its records, then edits the case `edits` times and comes back. */
export function historyOf(records: CaseRecords, edits = 2): readonly Entry[] {
  const all: Written[] = [{ kind: 'openCase', differences: madeOf(records) }]
  // Records are JSON values.
  const asJson = (record: CaseRecords['case']) => record as unknown as Difference['after']
  const before = asJson(records.case)
  const after = asJson({ ...records.case, title: 'Another title' })
  for (let nth = 0; nth < edits; nth++) {
    const [from, to] = nth % 2 === 0 ? [before, after] : [after, before]
    const differences = [{ table: 'cases' as const, id: records.case.id, before: from, after: to }]
    all.push({ kind: 'editCase', differences })
  }
  return chained(records.case.id, all)
}

/** All that a case file holds, for given records, with the originals of the drafts as kept files. */
export function contentOf(records: CaseRecords = sampleCase()): CaseContent {
  return {
    records,
    history: historyOf(records),
    files: records.drafts.map((draft) => {
      const bytes = utf8(`file ${draft.text}`)
      return { sha256: digestOf(`file ${draft.text}`), bytes }
    }),
  }
}

/** SHA-256 of bytes, as lower-case hexadecimal. */
export const digestOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
