import type { Annotations } from '../../shared/broughtIn/annotations/annotation'
import type { ColumnRole } from '../../shared/broughtIn/roles'
import type { RowNotes } from '../../shared/broughtIn/readRow'
import type { OpenFailure } from '../../shared/ipc/failures'
import type { Status } from '../../shared/records/status'
import { assertNever } from '../../shared/result'
import type { BroughtFailure } from '../read/table/readBrought'
import { mostColumns, mostRows, type Table } from '../read/table/readTable'
import { sayOpenFailure } from './failures'
import { statusWords } from './status'

const figures = new Intl.NumberFormat('en')
const counted = (count: number, one: string, many: string): string =>
  `${figures.format(count)} ${count === 1 ? one : many}`
const claims = (count: number): string => counted(count, 'claim', 'claims')
const rows = (count: number): string => counted(count, 'row', 'rows')

const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
}

const programs: Readonly<Record<Annotations['from'], string>> = {
  stet: 'of Stet’s own report',
  hypothesis: 'from Hypothesis',
  web: 'in the W3C form',
}

/** What a column of a spreadsheet can mean, in words. */
export const roleWords: Readonly<Record<ColumnRole, string>> = {
  words: 'Words of the claim',
  status: 'Status',
  link: 'Source: link',
  sourceTitle: 'Source: title',
  claimant: 'Claimant',
  note: 'Note',
  correction: 'Correction: new wording',
  correctionReason: 'Correction: why',
  correctionMade: 'Correction: made or not',
  sources: 'Sources, as Stet’s own CSV has them',
  places: 'Places, as Stet’s own CSV has them',
  section: 'Section, as Stet’s own CSV has it',
  leaveOut: 'Leave out',
}

/** The lines in which a note keeps what a row says and no field has room for. */
export const rowNotes: RowNotes = {
  status: (what) => `Status in the file: ${what}`,
  source: (what) => `Source in the file: ${what}`,
  correction: (what) => `Correction in the file: ${what}`,
  claimant: (what) => `Claimant in the file: ${what}`,
  tags: (what) => `Tags in the file: ${what}`,
}

/** Which rows the preview shows. */
export const shownRows = ['all', 'several', 'differs', 'noPlace', 'noWords'] as const

/** Words of the dialog in which claims are brought in from a file. */
export const bringInText = {
  title: 'Bring in claims',
  writing: 'Bringing in…',
  file: (name: string, count: number, { separator, charset }: Table) =>
    `${name}: ${rows(count)}, separated by ${separators[separator] ?? `“${separator}”`}.` +
    (charset ? ` The file does not say how its characters are written; it was read as ${charset}.` : ''),
  annotations: (name: string, { from, annotations, unread }: Annotations) =>
    `${name}: ${counted(annotations.length, 'annotation', 'annotations')} ${programs[from]}. What was said in them goes into notes.` +
    (unread === 0
      ? ''
      : ` ${counted(unread, 'entry is', 'entries are')} no annotation of that kind and left out.`),
  openQuote: (row: number) =>
    `In row ${row} a quotation mark is opened and never closed: what stands behind it was read as one cell. Look at the last rows.`,
  hasHead: 'The first row names the columns',
  columns: 'Columns',
  column: 'Column',
  samples: 'For instance',
  means: 'Is brought in as',
  columnName: (at: number) => `Column ${at}`,
  meaningOf: (name: string) => `“${name}” is brought in as`,
  noWords: 'Say which column has the words of the claims.',
  replace: (count: number) =>
    count === 1
      ? 'Put them in place of the 1 proposal inside their words, which nobody has worked on'
      : `Put them in place of the ${count} proposals inside their words, which nobody has worked on`,
  statuses: 'Words for the status',
  statusesHint:
    'You set these statuses by bringing them in. A word that becomes Unchecked is kept in the note.',
  statusOf: (word: string) => `“${word}” means`,
  times: (count: number) => `in ${rows(count)}`,
  result: 'What becomes of the rows',
  show: 'Show',
  shown: {
    all: 'All rows',
    several: 'Words at several places',
    differs: 'Another status stays',
    noPlace: 'Not in the draft',
    noWords: 'Without a claim',
  } satisfies Record<(typeof shownRows)[number], string>,
  withCount: (label: string, count: number) => `${label} (${figures.format(count)})`,
  totals: (made: number, joined: number, missing: number) =>
    `${rows(made)} for new claims, ${rows(joined)} for claims that are there, ${rows(missing)} not in the draft.`,
  others: (count: number) => `${rows(count)} of Stet’s own report are no claims and are passed over.`,
  keep: 'Keep the rows that are not in the draft, as claims without a place',
  keepHint:
    'Their status waits until you say where they stand: select the words in the manuscript and move the claim there.',
  row: (number: number) => `Row ${number}`,
  isNew: 'New claim',
  joins: (number: number) => `Added to claim ${number}`,
  joinsMissing: (number: number) => `Added to claim ${number}, which is not in this draft either`,
  joinsRow: 'Added to the claim of an earlier row',
  placeOf: (place: number, places: number) =>
    place === 0 ? '' : `, at place ${place} of ${places} with these words`,
  kept: 'Not in the draft: kept without a place',
  leftOut: 'Not in the draft: left out',
  without: 'No claim in this row: left out',
  stays: (stays: Status, other: Status) =>
    `Its status stays ${statusWords[stays].toLowerCase()}; the file says ${statusWords[other].toLowerCase()}`,
  more: (count: number) => `Show ${counted(count, 'more row', 'more rows')}`,
  saveLeft: (count: number) => `Save the ${rows(count)} left out…`,
  leftName: (stem: string) => `${stem} left out.csv`,
  bringIn: (count: number) => `Bring in ${claims(count)}`,
  done: (count: number, name: string) => `Brought in ${claims(count)} from ${name}.`,
  nothing: 'Everything in it is there already: nothing would change.',
} as const

/** Says why a file could not be chosen. */
export function sayTableOpenFailure(failure: OpenFailure): string {
  if (failure.kind === 'empty')
    return 'The file is empty. Save the spreadsheet again as CSV, or the annotations as JSON.'
  if (failure.kind === 'tooLarge')
    return 'The file is larger than the 10 MB that can be brought in at once. Leave out columns that are not needed, or split it.'
  return sayOpenFailure(failure)
}

/** Says why nothing can be brought in from a file and what to do. */
export function sayBroughtFailure({ kind, detail }: BroughtFailure): string {
  switch (kind) {
    case 'brokenJson':
      return 'The file begins as JSON and cannot be read to its end: it was cut off or altered. Save the annotations anew.'
    case 'noAnnotations':
      return 'There are no annotations in this file. What can be brought in: W3C Web Annotations, as Stet’s own report has them, the JSON of Hypothesis, or a spreadsheet saved as CSV.'
    case 'empty':
      return 'There are no rows in it. Save the spreadsheet again as CSV.'
    case 'workbook':
      return 'This is a file of a spreadsheet program. Save or download it as CSV there, and bring that in.'
    case 'binary':
      return 'The file is no text: it holds bytes that are no characters. Save the spreadsheet as CSV, and bring that in.'
    case 'tooManyRows':
      return `The file has ${figures.format(Number(detail))} rows; at most ${figures.format(mostRows)} can be brought in at once. Split it.`
    case 'tooManyColumns':
      return `A row of the file has ${figures.format(Number(detail))} columns; at most ${figures.format(mostColumns)} can be read. Leave out what says nothing of a claim, and save it anew.`
    case 'timedOut':
      return 'Reading the file took too long and was stopped. Save it anew, or split it.'
    case 'broken':
      return 'The file could not be read. Save it anew.'
    default:
      return assertNever(kind)
  }
}
