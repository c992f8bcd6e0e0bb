import type { Report, ReportSource } from '../../../../shared/report/report'
import { shortSourceName } from '../../../../shared/report/sourceName'
import type { ReportWords } from '../../../../shared/report/words'
import { details, said } from './details'
import { partHeading } from './frame'
import { paragraph } from './paragraph'
import { addressRuns, runs } from './runs'

/** The sources that a report cites, each once, with address, file and contacts. */
export const sourcesDocx = (report: Report, words: ReportWords): string =>
  report.sources.length === 0
    ? paragraph(runs(words.labels.noSources))
    : report.sources.map((source) => sourceDocx(source, words)).join('')

function sourceDocx(source: ReportSource, words: ReportWords): string {
  const { labels } = words
  return [
    partHeading(
      'source',
      source.number,
      `${words.sourceNumber(source.number)}: ${shortSourceName(source, words)}`,
    ),
    details([
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
  ].join('')
}
