import type { ReportChoices } from './choices'
import type { ReportFormat } from './fileName'

/** What can be handed in: the whole report, or the corrections alone on one sheet. */
export const handIns = ['report', 'corrections'] as const

/** One of the things that can be handed in. */
export type HandIn = (typeof handIns)[number]

/** For whom a format is: to be read, to be worked on as a table, or for machines. */
export const formatUses = ['people', 'tables', 'machines'] as const

/** The formats of each thing that can be handed in, by whom they are for, the most usual first. */
export const handInFormats: Readonly<
  Record<HandIn, Readonly<Record<(typeof formatUses)[number], readonly ReportFormat[]>>>
> = {
  report: {
    people: ['html', 'pdf', 'docx', 'markdown'],
    tables: ['xlsx', 'csv'],
    machines: ['json', 'jsonld', 'claimReview'],
  },
  corrections: { people: ['html', 'pdf', 'docx'], tables: [], machines: [] },
}

/** The format that stays when another thing is handed in: the same one where it is there, else the first. */
export function formatFor(handIn: HandIn, format: ReportFormat): ReportFormat {
  const { people, tables, machines } = handInFormats[handIn]
  return [...people, ...tables, ...machines].includes(format) ? format : 'html'
}

/** The choices that hold for a format: a ClaimReview is published, so that it is always made for the reader. */
export const choicesFor = (choices: ReportChoices, format: ReportFormat): ReportChoices =>
  format === 'claimReview' ? { ...choices, audience: 'reader' } : choices
