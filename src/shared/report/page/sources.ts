import type { Report, ReportSource } from '../report'
import { shortSourceName } from '../sourceName'
import type { ReportWords } from '../words'
import { escapeHtml, linkHtml } from './escape'
import { momentHtml } from './header'
import { rowsHtml, textValue } from './rows'

/** The sources that a report cites, each once, with address, file, contacts. */
export const sourcesHtml = (report: Report, words: ReportWords): string =>
  report.sources.length === 0
    ? `<p>${escapeHtml(words.labels.noSources)}</p>`
    : report.sources.map((source) => sourceHtml(source, words)).join('\n')

function sourceHtml(source: ReportSource, words: ReportWords): string {
  const { labels } = words
  return `<article class="claim" id="source-${source.number}" aria-labelledby="source-${source.number}-name">
<h3 id="source-${source.number}-name">${escapeHtml(words.sourceNumber(source.number))}: <bdi dir="auto">${escapeHtml(shortSourceName(source, words))}</bdi></h3>
${rowsHtml([
  [labels.kind, escapeHtml(words.sourceKinds[source.kind])],
  [labels.flags, source.editorsOnly ? escapeHtml(labels.editorsOnly) : ''],
  [labels.address, linkHtml(source.url)],
  [labels.author, textValue(source.author)],
  [labels.publisher, textValue(source.publisher)],
  [labels.published, escapeHtml(source.published)],
  [labels.file, textValue(source.fileName)],
  [labels.digest, source.fileDigest === null ? '' : `<code>${source.fileDigest}</code>`],
  [labels.note, textValue(source.note)],
  [labels.contacts, source.contacts.map((contact) => contactHtml(contact, words)).join('')],
])}</article>`
}

function contactHtml(contact: ReportSource['contacts'][number], words: ReportWords): string {
  const came = `${words.ways[contact.how]}, ${words.outcomes[contact.outcome]}`
  const note = contact.note === '' ? '' : `: ${textValue(contact.note)}`
  return `<p>${momentHtml(contact.at, words)}, ${textValue(contact.by)}: ${escapeHtml(came)}${note}</p>`
}
