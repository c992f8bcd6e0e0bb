import type { HeldBack } from '../../shared/report/holdBack'

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
  preview: 'Preview of the report',
  making: 'Making the report…',
  save: 'Save as',
  formats: { html: 'Web page', pdf: 'PDF', markdown: 'Markdown', csv: 'Table (CSV)', json: 'JSON' },
  heldBack: 'Held back',
  nothingHeldBack: 'Nothing is confidential.',
  printing: 'Printing to PDF…',
  checker: 'No name stands on this report. Write yours in the settings.',
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
