import { conflictLines } from './conflictLines'
import { claimMarkdown, evidenceItems, item, quotation } from './prose/claims'
import { escapeMarkdown, markdownAddress } from './prose/escape'
import type { Report, ReportSource } from './report'
import { shortSourceName } from './sourceName'
import type { ReportWords } from './words'

/** A report as Markdown (CommonMark): corrections first, every text escaped so that it stays text. */
export function reportMarkdown(report: Report, words: ReportWords): string {
  const { labels } = words
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const heading = (label: string) => `## ${escapeMarkdown(label)}`
  return `${[
    ...headerLines(report, words),
    heading(labels.summary),
    summaryLines(report, words).join('\n'),
    heading(labels.corrections),
    ...(report.corrections.length === 0 ? [labels.noCorrections] : []),
    ...report.corrections.map((one) =>
      [
        `### ${escapeMarkdown(words.claimNumber(one.claim))}`,
        '',
        quotation(one.words),
        '',
        ...item(labels.newWording, escapeMarkdown(one.wording || labels.noWording, '  ')),
        ...item(labels.why, escapeMarkdown(one.why, '  ')),
        ...item(labels.whetherMade, escapeMarkdown(words.made[one.made])),
        ...(one.evidence.length === 0 ? [] : [`- **${escapeMarkdown(labels.sources)}:**`]),
        ...evidenceItems(one.evidence, sources, words),
      ].join('\n'),
    ),
    ...conflictParts(report, words),
    heading(labels.claims),
    ...(report.claims.length === 0 ? [labels.noClaims] : []),
    ...report.claims.map((claim) => claimMarkdown(report, claim, sources, words)),
    heading(labels.sources),
    ...(report.sources.length === 0 ? [labels.noSources] : []),
    ...report.sources.map((source) => sourceMarkdown(source, words)),
    heading(labels.untouchedWords),
    report.untouched.length === 0
      ? labels.nothingUntouched
      : report.untouched.map((text) => `- ${escapeMarkdown(text, '  ')}`).join('\n'),
    ...(report.waived.length === 0
      ? []
      : [
          heading(labels.waivedWords),
          report.waived
            .map((one) => {
              const why = [words.waiverReasons[one.reason], one.by].filter((part) => part !== '').join(', ')
              return `- ${escapeMarkdown(one.words, '  ')} (${escapeMarkdown(why)})`
            })
            .join('\n'),
        ]),
  ].join('\n\n')}\n`
}

function conflictParts(report: Report, words: ReportWords): readonly string[] {
  const { labels } = words
  const { open, dismissed } = conflictLines(report, words)
  if (open.length + dismissed.length === 0) return []
  const part = (name: string, lines: typeof open) =>
    lines.length === 0
      ? []
      : [
          `### ${escapeMarkdown(name)}`,
          lines
            .map(
              ({ sentence, more }) =>
                `- ${escapeMarkdown(more === '' ? sentence : `${sentence} ${more}`, '  ')}`,
            )
            .join('\n'),
        ]
  return [
    `## ${escapeMarkdown(labels.conflicts)}`,
    ...part(labels.conflictsOpen, open),
    ...part(labels.conflictsDismissed, dismissed),
  ]
}

function headerLines(report: Report, words: ReportWords): readonly string[] {
  const { labels } = words
  const { article, draft } = report
  const line = (label: string, value: string) => item(label, escapeMarkdown(value, '  '))
  return [
    ...(report.letterhead === '' ? [] : [escapeMarkdown(report.letterhead)]),
    `# ${escapeMarkdown(`${labels.report}: ${(article.title || labels.untitled).replace(/\s+/g, ' ')}`)}`,
    [
      ...line(labels.byline, article.byline),
      ...line(labels.publication, article.publication),
      ...line(labels.articleDate, article.date ?? ''),
      ...line(labels.language, words.languageName(article.language)),
      ...line(labels.draft, words.draftNumber(draft.number)),
      ...line(labels.draftOpened, words.moment(draft.openedAt)),
      ...line(labels.draftDigest, draft.digest),
      ...line(labels.checker, report.checker),
      ...line(labels.reportMade, words.moment(report.madeAt)),
      ...line(labels.madeFor, words.audiences[report.choices.audience]),
    ].join('\n'),
  ]
}

function summaryLines({ summary }: Report, words: ReportWords): readonly string[] {
  const { labels } = words
  const { coverage } = summary
  const line = (label: string, value: string) => item(label, escapeMarkdown(value))
  const share = (count: number) =>
    `${words.count(count)} (${words.percent(coverage.words === 0 ? 0 : (count / coverage.words) * 100)})`
  return [
    ...line(labels.claims, words.claimsShown(summary.claimsShown, summary.claims)),
    ...summary.byStatus
      .filter(({ count }) => count > 0)
      .flatMap(({ status, count }) => line(words.statuses[status], words.count(count))),
    ...(summary.heldBack ? line(labels.sources, words.sourcesHeldBack(summary.heldBack)) : []),
    ...line(labels.words, words.count(coverage.words)),
    ...(['done', 'open', 'waived', 'untouched'] as const).flatMap((kind) =>
      line(labels[kind], share(coverage[kind])),
    ),
  ]
}

function sourceMarkdown(source: ReportSource, words: ReportWords): string {
  const { labels } = words
  const line = (label: string, value: string) => item(label, escapeMarkdown(value, '  '))
  const name = shortSourceName(source, words).replace(/\s+/g, ' ')
  return [
    `### ${escapeMarkdown(`${words.sourceNumber(source.number)}: ${name}`)}`,
    '',
    ...line(labels.kind, words.sourceKinds[source.kind]),
    ...line(labels.flags, source.editorsOnly ? labels.editorsOnly : ''),
    ...item(labels.address, source.url === '' ? '' : markdownAddress(source.url)),
    ...line(labels.author, source.author),
    ...line(labels.publisher, source.publisher),
    ...line(labels.published, source.published),
    ...line(labels.file, source.fileName),
    ...line(labels.digest, source.fileDigest ?? ''),
    ...line(labels.note, source.note),
    ...(source.contacts.length === 0 ? [] : [`- **${escapeMarkdown(labels.contacts)}:**`]),
    ...source.contacts.map((contact) => {
      const came = `${words.moment(contact.at)}, ${contact.by}: ${words.ways[contact.how]}, ${words.outcomes[contact.outcome]}`
      return `  - ${escapeMarkdown(contact.note === '' ? came : `${came}\n${contact.note}`, '    ')}`
    }),
  ].join('\n')
}
