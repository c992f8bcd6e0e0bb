import { Paragraph } from 'docx'
import type { Report, ReportSource } from '../../../../shared/report/report'
import { shortSourceName } from '../../../../shared/report/sourceName'
import type { ReportWords } from '../../../../shared/report/words'
import { details, said } from './details'
import { partHeading } from './frame'
import { addressRuns, runs } from './runs'

/** The sources that a report cites, each once, with address, file and contacts. */
export const sourcesDocx = (report: Report, words: ReportWords): readonly Paragraph[] =>
  report.sources.length === 0
    ? [new Paragraph({ children: [...runs(words.labels.noSources)] })]
    : report.sources.flatMap((source) => sourceDocx(source, words))

function sourceDocx(source: ReportSource, words: ReportWords): readonly Paragraph[] {
  const { labels } = words
  return [
    partHeading(
      `source-${source.number}`,
      `${words.sourceNumber(source.number)}: ${shortSourceName(source, words)}`,
    ),
    ...details([
      [labels.kind, said(words.sourceKinds[source.kind])],
      [labels.flags, said(source.editorsOnly ? labels.editorsOnly : '')],
      [labels.address, source.url === '' ? [] : [addressRuns(source.url)]],
      [labels.author, said(source.author)],
      [labels.publisher, said(source.publisher)],
      [labels.published, said(source.published)],
      [labels.file, said(source.fileName)],
      [labels.digest, said(source.fileDigest ?? '')],
      [labels.note, said(source.note)],
      [
        labels.contacts,
        source.contacts.map((contact) => {
          const came = `${words.ways[contact.how]}, ${words.outcomes[contact.outcome]}`
          const note = contact.note === '' ? '' : `: ${contact.note}`
          return runs(`${words.moment(contact.at)}, ${contact.by}: ${came}${note}`)
        }),
      ],
    ]),
  ]
}
