import type { Report, ReportClaim } from '../report'
import { sourceName } from '../sourceName'
import { claimRow, columns, otherRows } from '../tableRows'
import type { ReportWords } from '../words'

/** What stands in a cell: a text, or a number that can be reckoned with. */
export type Cell = string | number

/** A table of a workbook: its name, the heads of its columns, and its rows. */
export type Sheet = {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const claimColumns = columns.filter((column) => column !== 'section')
const otherColumns = ['section', 'words', 'why', 'statusBy', 'note'] as const

/** A report as tables: one row a claim in the columns of the CSV, then corrections, sources, and all the rest. */
export function reportSheets(report: Report, words: ReportWords): readonly Sheet[] {
  const { labels } = words
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const cited = (evidence: ReportClaim['evidence']) =>
    evidence.map((one) => words.sourceNumber(one.source)).join('; ')
  return [
    {
      name: labels.claims,
      heads: claimColumns.map((column) => labels[column]),
      rows: report.claims.map((claim) => {
        const row = claimRow(claim, sources, words)
        return claimColumns.map((column) => (column === 'number' ? claim.number : (row[column] ?? '')))
      }),
    },
    {
      name: labels.corrections,
      heads: [
        labels.claim,
        labels.oldWording,
        labels.newWording,
        labels.why,
        labels.source,
        labels.whetherMade,
      ],
      rows: report.corrections.map((one) => [
        one.claim,
        one.words,
        one.wording,
        one.why,
        cited(one.evidence),
        words.made[one.made],
      ]),
    },
    {
      name: labels.sources,
      heads: [
        labels.number,
        labels.source,
        labels.kind,
        labels.flags,
        labels.address,
        labels.author,
        labels.publisher,
        labels.published,
        labels.file,
        labels.digest,
        labels.note,
        labels.contacts,
      ],
      rows: report.sources.map((source) => [
        source.number,
        sourceName(source, words),
        words.sourceKinds[source.kind],
        source.editorsOnly ? labels.editorsOnly : '',
        source.url,
        source.author,
        source.publisher,
        source.published,
        source.fileName,
        source.fileDigest ?? '',
        source.note,
        source.contacts
          .map(
            ({ at, by, how, outcome, note }) =>
              `${words.moment(at)}, ${by}: ${words.ways[how]}, ${words.outcomes[outcome]}${note === '' ? '' : `: ${note}`}`,
          )
          .join('\n'),
      ]),
    },
    {
      name: labels.report,
      heads: otherColumns.map((column) => labels[column]),
      rows: otherRows(report, words).map((row) => otherColumns.map((column) => row[column] ?? '')),
    },
  ]
}
