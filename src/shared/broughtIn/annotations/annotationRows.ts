import type { Draft } from '../../records/draft'
import type { Status } from '../../records/status'
import type { ReportWords } from '../../report/words'
import { groupBy } from '../../groupBy'
import type { LocateWords } from '../locateWords'
import type { RowNotes, SheetRow } from '../readRow'
import { plainStatus } from '../statusWords'
import { plainEvidence, rowSource } from '../stetSources'
import type { Annotation } from './annotation'
import { openContext } from './placeInContext'

/** How annotations are read: what the words for a status mean, by their plain form, and words for people. */
export type AnnotationReading = {
  readonly statuses: ReadonlyMap<string, Status>
  readonly words: ReportWords
  readonly notes: RowNotes
}

/** What annotations say of a status, in words, one entry for each that says something. */
export const statusesSaid = (
  annotations: readonly Annotation[],
  { statuses }: ReportWords,
): readonly string[] => annotations.flatMap(({ status }) => (status ? [statuses[status]] : []))

/**
 * Makes rows of annotations, one for each of the words that one hangs on, so that they are brought in by the same door
 * as those of a spreadsheet. Their places are those that their context names; where nothing tells several apart, the row
 * has none and goes the way of all rows. A link that somebody put into a remark is context: whether it speaks for the
 * claim, nobody has said.
 */
export function annotationRows(
  annotations: readonly Annotation[],
  { text }: Pick<Draft, 'text'>,
  locate: LocateWords,
  { statuses, words, notes }: AnnotationReading,
): readonly SheetRow[] {
  const choose = openContext(text)
  const rows = annotations.flatMap((one): readonly Omit<SheetRow, 'number'>[] => {
    const { targets, said, tags, links, correction } = one
    const label = one.status ? words.statuses[one.status] : ''
    const status = statuses.get(plainStatus(label)) ?? 'unchecked'
    const isKept = label !== '' && status === 'unchecked' && one.status !== 'unchecked'
    const row = {
      isOther: false,
      status,
      claimant: '',
      note: [
        ...said,
        ...(tags.length > 0 ? [notes.tags(tags.join(', '))] : []),
        ...(isKept ? [notes.status(label)] : []),
      ].join('\n'),
      correction: correction && { ...correction, made: 'no' as const },
      sources: links.map(({ url, passage }) =>
        rowSource(url, '', { ...plainEvidence, stance: 'context', words: passage }),
      ),
    }
    if (targets.length === 0) return [{ ...row, words: '', asWritten: '', places: [] }]
    return [...groupBy(targets, ({ exact }) => exact.trim())].map(([exact, its]) => {
      const found = locate(exact)
      const places = its.flatMap((target) => choose(found, target) ?? [])
      const [first] = places
      // Found without the stops around them, the words of the draft are those that the place is known by.
      return { ...row, words: exact, asWritten: first ? text.slice(first.start, first.end) : exact, places }
    })
  })
  return rows.map((row, at) => ({ ...row, number: at + 1 }))
}
