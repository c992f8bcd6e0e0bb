import { printable } from './printable'
import type { Report, ReportClaim, ReportSource } from './report'
import { sourceName } from './sourceName'
import type { ReportWords } from './words'

const columns = [
  'section',
  'number',
  'words',
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

type Row = Partial<Record<(typeof columns)[number], string>>

/**
 * A report as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it as UTF-8). One row a claim,
 * then the untouched sentences, the waived words, the summary and the header; the first column tells them apart.
 * No cell begins a formula: see `csvCell`.
 */
export function reportCsv(report: Report, words: ReportWords): string {
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const lines = [columns.map((column) => csvCell(words.labels[column])).join(',')]
  const add = (row: Row) => lines.push(columns.map((column) => csvCell(row[column] ?? '')).join(','))
  for (const claim of report.claims) add(claimRow(claim, sources, words))
  for (const row of otherRows(report, words)) add(row)
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function claimRow(claim: ReportClaim, sources: ReadonlyMap<number, ReportSource>, words: ReportWords): Row {
  const { labels } = words
  const { correction } = claim
  return {
    section: labels.claim,
    number: String(claim.number),
    words: claim.words,
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

function otherRows({ untouched, waived, summary, ...report }: Report, words: ReportWords): readonly Row[] {
  const { labels } = words
  const about = (section: string, name: string, value: string): Row => ({ section, words: name, note: value })
  const { coverage } = summary
  return [
    ...untouched.map((text): Row => ({ section: labels.untouched, words: text })),
    ...waived.map((one): Row => ({
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

/** What a spreadsheet takes for a formula, whatever invisible stands before it; or what some strip from a cell. */
const begins = /^(?:[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n\0])/u
/** The same behind what another reader may take for the end of a cell. */
const within = /[,;|\t\r\n](?:[\s"\p{Cc}\p{Cf}]*(?=[=@＝＠])|"*(?=[+\-＋－]\S))/gu

/** What most cells are made of: no separator, no quote, no space at the ends, nothing that could begin a formula. */
const unplain = /[^ !#-*./0-:<>?A-~\u00a0-\ud7ff]|^ | $/
/** The same, but separators and quotes are let through. */
const special = /[^ !-*,./0-;<>?A-~\u00a0-\ud7ff]/

/**
 * A text as one cell. Where it would begin a formula (`=`, `+`, `-`, `@` or their full-width twins, also behind spaces
 * and invisible characters, also behind a separator inside the text) an apostrophe is put in front, so that a
 * spreadsheet shows it as typed; the text is never cut. Quoted and doubled after RFC 4180.
 */
export function csvCell(text: string): string {
  if (!unplain.test(text)) return text
  if (!special.test(text)) return quoted(text)
  const safe = text.replace(within, "$&'")
  const cell = printable(begins.test(text) ? `'${safe}` : safe)
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? quoted(cell) : cell
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
