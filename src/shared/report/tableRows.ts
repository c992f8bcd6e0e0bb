import { conflictLines } from './conflictLines'
import type { Report, ReportClaim, ReportSource } from './report'
import { sourceName } from './sourceName'
import type { ReportWords } from './words'

/** The columns of a report as a table. */
export const columns = [
  'section',
  'number',
  'words',
  'inSentence',
  'status',
  'statusCode',
  'work',
  'kind',
  'flags',
  'claimant',
  'newWording',
  'why',
  'whetherMade',
  'note',
  'sources',
  'queries',
  'reasons',
  'statusBy',
  'statusAt',
  'places',
] as const

/** A line of a report as a table; a column that has nothing to say is left out. */
export type TableRow = Partial<Record<(typeof columns)[number], string>>

/** A claim as a line of the table. */
export function claimRow(
  claim: ReportClaim,
  sources: ReadonlyMap<number, ReportSource>,
  words: ReportWords,
): TableRow {
  const { labels } = words
  const { correction } = claim
  return {
    section: labels.claim,
    number: String(claim.number),
    words: claim.words,
    inSentence: claim.around ? claim.around.before + claim.words + claim.around.after : '',
    status: words.statuses[claim.status],
    statusCode: claim.status,
    work: words.works[claim.work],
    kind: words.claimKinds[claim.kind],
    flags: flagsOf(claim, words),
    claimant: claim.claimant,
    newWording: correction?.wording ?? '',
    why: correction?.why ?? '',
    whetherMade: correction ? words.made[correction.made] : '',
    note: claim.note,
    sources: claim.evidence.map((one) => evidenceText(one, sources.get(one.source), words)).join('\n'),
    queries: claim.queries
      .map((query) => `${query.text} — ${query.answeredAt === null ? labels.noAnswer : query.answer}`)
      .join('\n'),
    reasons: claim.reasons.map(({ kind }) => words.reasons[kind]).join('; '),
    statusBy: claim.statusBy ?? '',
    statusAt: claim.statusAt ?? '',
    places: claim.places.map(({ start, end }) => `${start}–${end}`).join('; '),
  }
}

const flagsOf = (claim: ReportClaim, { labels }: ReportWords): string =>
  [claim.legal ? labels.legal : '', claim.sensitive ? labels.sensitive : '', claim.gone ? labels.gone : '']
    .filter((flag) => flag !== '')
    .join('; ')

function evidenceText(
  one: ReportClaim['evidence'][number],
  source: ReportSource | undefined,
  words: ReportWords,
): string {
  const name = sourceName(source, words)
  return [
    `${words.stances[one.stance]}: ${name}`,
    source && source.url !== name ? source.url : '',
    words.locators[one.locator.kind](one.locator.value),
    one.words,
    one.note,
  ]
    .filter((part) => part !== '')
    .join(' | ')
}

/** What a report says beside its claims, as lines of the table: untouched, waived, summary, header. */
export function otherRows(report: Report, words: ReportWords): readonly TableRow[] {
  const { labels } = words
  const { untouched, waived, summary } = report
  const conflicts = conflictLines(report, words)
  const about = (section: string, name: string, value: string): TableRow => ({
    section,
    words: name,
    note: value,
  })
  const { coverage } = summary
  return [
    ...conflicts.open.map(({ sentence, more }) => about(labels.conflictsOpen, sentence, more)),
    ...conflicts.dismissed.map(({ sentence, more }) => about(labels.conflictsDismissed, sentence, more)),
    ...untouched.map((text): TableRow => ({ section: labels.untouched, words: text })),
    ...waived.map((one): TableRow => ({
      section: labels.waived,
      words: one.words,
      why: words.waiverReasons[one.reason],
      statusBy: one.by,
    })),
    ...summary.byStatus.map(({ status, count }) =>
      about(labels.summary, words.statuses[status], String(count)),
    ),
    ...(['words', 'done', 'open', 'waived', 'untouched'] as const).map((kind) =>
      about(labels.coverage, labels[kind], String(coverage[kind])),
    ),
    about(labels.report, labels.article, report.article.title),
    about(labels.report, labels.byline, report.article.byline),
    about(labels.report, labels.publication, report.article.publication),
    about(labels.report, labels.articleDate, report.article.date ?? ''),
    about(labels.report, labels.draft, String(report.draft.number)),
    about(labels.report, labels.draftDigest, report.draft.digest),
    about(labels.report, labels.checker, report.checker),
    about(labels.report, labels.reportMade, report.madeAt),
  ]
}
