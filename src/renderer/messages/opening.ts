import type { BlockKind } from '../../shared/records/block'

/** Words of the screens on which a draft is opened. */
export const openingText = {
  cancel: 'Cancel',
  pasteTitle: 'Paste a draft',
  pasteLabel: 'The text, paragraphs parted by blank lines',
  openIt: 'Read it',
  linkTitle: 'Open a link',
  linkLabel: 'Address of the article',
  linkHint: 'The page is fetched once, now, from this machine. Nothing else is asked of it.',
  fetchIt: 'Fetch it',
  fetching: (address: string) => `Fetching ${address} …`,
  reading: (name: string) => `Reading ${name} …`,
  proposing: 'Proposing claims …',
  storing: 'Storing the case …',
  found: (claims: number) =>
    claims === 1 ? '1 claim so far' : `${claims.toLocaleString('en')} claims so far`,
  firstClaims: 'The first claims',
  failedTitle: 'This could not be opened',
  back: 'Back to the cases',
  fetchAnyway: 'Fetch it all the same',
  check: 'Is this the article?',
  checkHint:
    'Nothing is stored yet. Untick what is no part of the article; correct the lines on the left where they are wrong.',
  title: 'Title',
  byline: 'Byline',
  publication: 'Publication',
  date: 'Date',
  dateHint: 'Year-month-day. "Last Wednesday" in the text is reckoned from it.',
  badDate: 'Write the date as 2026-11-24, or leave it empty.',
  start: 'Start the check',
  changes: 'Read the tracked changes as',
  changesMade: 'made',
  changesNotMade: 'not made',
  readingAgain: 'Reading it once more …',
  kept: (kept: number, all: number, words: number | undefined) =>
    `${kept.toLocaleString('en')} of ${all === 1 ? '1 block' : `${all.toLocaleString('en')} blocks`}` +
    (words === undefined ? '' : `, ${words === 1 ? '1 word' : `${words.toLocaleString('en')} words`}`),
  blocks: 'What was read, block by block',
  blockKeys: 'Arrows go from block to block, Space keeps or drops one; with Shift, all up to it.',
  dropSuspects: (count: number) =>
    count === 1 ? '1 block left out for you' : `${count} blocks left out for you`,
  keepBlock: (words: string) => `Part of the article: ${words}`,
  untitled: 'Untitled draft',
  nothingKept: 'Keep at least one block.',
} as const

/** The words for the kind of a block. */
export const blockWords: Readonly<Record<BlockKind, string>> = {
  heading: 'Heading',
  paragraph: '',
  listItem: 'List',
  quotation: 'Quotation',
  caption: 'Caption',
  tableCell: 'Table',
  note: 'Note',
}
