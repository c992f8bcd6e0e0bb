import type { HeldBack } from '../../shared/report/holdBack'
import { numberRuns } from '../../shared/report/numberRuns'

/** Words of the dialog on which a report is looked at and saved. */
export const reportText = {
  title: 'Report',
  audience: 'For',
  audiences: { editor: 'the editor', lawyer: 'the lawyer', reader: 'readers' },
  claims: 'Claims',
  selections: { all: 'all', open: 'not settled', problems: 'with a problem' },
  order: 'Order',
  orders: { text: 'as in the text', status: 'most pressing first' },
  queries: 'With queries',
  letterhead: 'Letterhead',
  sets: 'Choices',
  setInUse: (name: string, isAltered: boolean) => `Choices: ${name}${isAltered ? ', altered' : ''}`,
  keepSet: 'Keep these choices…',
  setName: 'Name of these choices',
  setHint: 'Keeps what is chosen here, with letterhead and template, on this machine.',
  keep: 'Keep',
  replace: 'Replace',
  cancel: 'Cancel',
  forgetSet: (name: string) => `Delete “${name}”`,
  handIn: 'Hand in',
  handIns: { report: 'the full report', corrections: 'the corrections sheet' },
  format: 'Save as',
  formatUses: { people: 'To read', tables: 'As a table', machines: 'For machines' },
  formats: {
    html: 'Web page',
    pdf: 'PDF',
    docx: 'Word document',
    markdown: 'Markdown',
    xlsx: 'Spreadsheet (Excel)',
    csv: 'Table (CSV)',
    json: 'JSON',
    jsonld: 'Web Annotations (JSON-LD)',
    claimReview: 'ClaimReview',
  },
  formatHints: {
    html: 'One file, as it is shown here.',
    pdf: 'This page, printed: with bookmarks and page numbers.',
    docx: 'The words of this page, with headings, links and page numbers.',
    markdown: 'As it is shown here.',
    xlsx: 'These tables, one a sheet.',
    csv: 'As it is shown here; one line a claim.',
    json: 'As it is shown here, after a published schema.',
    jsonld: 'As it is shown here: the claims on their words.',
    claimReview: 'One claim that somebody else made, for a web page. Always made for readers.',
  },
  preview: 'Preview of the report',
  textPreview: 'The text of the file',
  textCut: (shown: number, all: number) =>
    `The first ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} characters are shown; all of them are saved.`,
  making: 'Making the report…',
  save: 'Save…',
  heldBack: 'Held back',
  nothingHeldBack: 'Nothing is confidential.',
  printing: (claims: number) =>
    claims > 500
      ? `Printing to PDF… ${claims.toLocaleString('en')} claims may take a minute or more.`
      : 'Printing to PDF…',
  stopPrinting: 'Cancel',
  writing: 'Writing the file…',
  review: 'ClaimReview',
  reviewClaim: 'Claim',
  reviewClaimLine: (number: number, words: string) => `${number}: ${words}`,
  reviewNone: 'None of these claims can be a ClaimReview.',
  reviewUrl: 'Address of the page with your check',
  reviewPublisher: 'Who checked',
  reviewClaimantIs: 'The claimant is',
  claimantKinds: { Person: 'a person', Organization: 'an organisation' },
  reviewAppearance: 'Where it was said (address)',
  reviewMadeOn: 'When it was said',
  reviewMadeOnHint: 'A day, as 2026-11-24; empty when it is not known.',
  reviewRefused: 'Refused',
  refusedLine: (numbers: readonly number[], why: string) =>
    `${numbers.length === 1 ? 'Claim' : 'Claims'} ${numberRuns(numbers)}: ${why}`,
  checker: 'No name stands on this report. Write it under “Title, byline, date…”.',
} as const

/** Says what a report leaves out, one sentence each, for the person before saving. */
export function sayHeldBack({ sources, mentions, editorsOnlyShown }: HeldBack): readonly string[] {
  const claims = (numbers: readonly number[]) =>
    numbers.length === 0 ? '' : ` (claim ${numbers.join(', ')})`
  return [
    ...sources.map((one) => `“${one.title}”${claims(one.claims)} is left out.`),
    ...mentions.map(
      ({ where, words, leftOut }) =>
        `“${words}” stands in a text${where.claim === null ? '' : ` on claim ${where.claim}`}; ${
          leftOut === 'text' ? 'that text is' : 'those words are'
        } left out.`,
    ),
    ...editorsOnlyShown.map(
      (one) => `“${one.title}”${claims(one.claims)} is for editors only, and is shown.`,
    ),
  ]
}
