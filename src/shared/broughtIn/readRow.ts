import type { Correction } from '../records/claim'
import type { Span } from '../records/place'
import type { Status } from '../records/status'
import type { ReportWords } from '../report/words'
import { linksInCell } from './linksInCell'
import type { ColumnRole } from './roles'
import { guessStatus, plainStatus } from './statusWords'
import { plainEvidence, readStetSources, rowSource, type RowSource } from './stetSources'
import { unguardCell } from './unguardCell'

/** The words in which a note keeps what a row says and no field has room for. */
export type RowNotes = Readonly<
  Record<'status' | 'source' | 'correction' | 'claimant' | 'tags', (what: string) => string>
>

/** How the rows of a spreadsheet are read: its columns, what its words for a status mean, and words for people. */
export type Reading = {
  readonly names: readonly string[]
  readonly roles: readonly ColumnRole[]
  /** By the plain form of the word. A word that is not in it is unchecked. */
  readonly statuses: ReadonlyMap<string, Status>
  /** The file is Stet's own CSV report. */
  readonly isOwn: boolean
  readonly words: ReportWords
  readonly notes: RowNotes
}

/** What one row of a spreadsheet says of a claim. */
export type SheetRow = {
  /** 1 for the first row of the file, its head included. */
  readonly number: number
  readonly words: string
  /** The words with the apostrophes that Stet's own export may have put in. */
  readonly asWritten: string
  /** It speaks of something else than a claim: another section of Stet's own report. */
  readonly isOther: boolean
  readonly status: Status
  readonly claimant: string
  readonly note: string
  readonly correction: Correction | null
  readonly sources: readonly RowSource[]
  /** Where Stet's own report says that the words stand, in UTF-16 units. */
  readonly places: readonly Span[]
}

const placesIn = (cell: string): readonly Span[] =>
  [...cell.matchAll(/(\d{1,9})–(\d{1,9})/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }))

/** Pairs links with titles: as many titles as links, parted by lines or semicolons, or one title for one link. */
function pairTitles(links: readonly string[], cell: string): readonly string[] | null {
  if (cell === '') return links.map(() => '')
  if (links.length === 1) return [cell]
  const parts = [/\n+/, /;/].map((by) => cell.split(by).map((one) => one.trim()))
  return parts.find((some) => some.length === links.length) ?? null
}

/**
 * Reads a row of a spreadsheet, cell by cell, by what its columns mean. Nothing that a column in use says is lost: a
 * word for a status that means none, and what stands for a source beside its links, go into the note. Never fails.
 */
export function readRow(row: readonly string[], number: number, reading: Reading): SheetRow {
  const { roles, isOwn, notes } = reading
  const cells = (role: ColumnRole): readonly string[] =>
    roles.flatMap((one, at) => (one === role ? [unguardCell(row[at] ?? '', isOwn).trim()] : []))
  const cell = (role: ColumnRole) => cells(role)[0] ?? ''
  const kept = cells('note')

  const word = cell('status')
  const status = word === '' ? 'unchecked' : (reading.statuses.get(plainStatus(word)) ?? 'unchecked')
  const statusName = reading.names[roles.indexOf('status')] ?? ''
  const isMeant = status !== 'unchecked' || guessStatus(word, statusName, reading.words) === 'unchecked'

  const linked = cells('link').map(linksInCell)
  const links = [...new Set(linked.flatMap((one) => one.links))]
  const title = cells('sourceTitle')
    .filter((one) => one !== '')
    .join('; ')
  const titles = pairTitles(links, title)
  const unsaid = [...linked.map((one) => one.rest), titles ? '' : title].filter((one) => one !== '')
  const wording = cell('correction')
  const why = cell('correctionReason')
  const made = cell('correctionMade')
  const codes = Object.entries(reading.words.made) as [Correction['made'], string][]

  return {
    number,
    words: cell('words'),
    asWritten: (row[roles.indexOf('words')] ?? '').trim(),
    isOther: isOwn && roles.includes('section') && cell('section') !== reading.words.labels.claim,
    status,
    claimant: cell('claimant'),
    note: [...kept, isMeant ? '' : notes.status(word), ...unsaid.map(notes.source)]
      .filter((one) => one !== '')
      .join('\n'),
    correction:
      wording === '' && (why === '' || !isOwn)
        ? null
        : { wording, why, made: codes.find(([, label]) => label === made)?.[0] ?? 'no' },
    sources: [
      ...(links.length === 0 && title !== '' ? [rowSource('', title, plainEvidence)] : []),
      ...links.map((link, at) => rowSource(link, titles?.[at] ?? '', plainEvidence)),
      ...cells('sources').flatMap((one) => readStetSources(one, reading.words)),
    ],
    places: placesIn(cell('places')),
  }
}
