import { bareLine, isBare } from '../bareClaim'
import type { Report, ReportClaim, ReportEvidence, ReportSource } from '../report'
import { shortSourceName } from '../sourceName'
import type { ReportWords } from '../words'
import { workLine } from '../workLine'
import { escapeMarkdown } from './escape'

type SourcesByNumber = ReadonlyMap<number, ReportSource>

/** A line of a list: a label and what it stands for, already Markdown; nothing where there is nothing to say. */
export const item = (label: string, value: string): readonly string[] =>
  value === '' ? [] : [`- **${escapeMarkdown(label)}:** ${value}`]

/** Words of the article as a quotation. */
export const quotation = (text: string): string => `> ${escapeMarkdown(text, '> ') || '\u200b'}`

/** The words of a claim as a quotation: bold in their sentence, or alone where they are all of it. */
function inSentence({ words, around }: ReportClaim): string {
  if (around === null || around.before + around.after === '') return quotation(words)
  const [before, claim, after] = [around.before, words, around.after].map((part) =>
    escapeMarkdown(part, '> '),
  )
  const space = (part: string, at: number) => (/\s/.test(part.at(at) ?? '') ? ' ' : '')
  return `> ${before}${space(around.before, -1)}**${claim}**${space(around.after, 0)}${after}`
}

/** Evidence as lines of a list inside a list. */
export const evidenceItems = (
  evidence: readonly ReportEvidence[],
  sources: SourcesByNumber,
  words: ReportWords,
): readonly string[] =>
  evidence.map((one) => {
    const parts = [
      `${words.stances[one.stance]}: ${words.sourceNumber(one.source)}`,
      shortSourceName(sources.get(one.source), words),
      words.locators[one.locator.kind](one.locator.value),
      one.words === '' ? '' : `“${one.words}”`,
      one.note,
    ]
    return `  - ${parts
      .filter((part) => part !== '')
      .map((part) => escapeMarkdown(part, '    '))
      .join(', ')}`
  })

/** A claim as a section: words, status, the reasons for it, sources, queries. */
export function claimMarkdown(
  report: Report,
  claim: ReportClaim,
  sources: SourcesByNumber,
  words: ReportWords,
): string {
  const { labels } = words
  const text = (value: string) => escapeMarkdown(value, '  ')
  const { correction, past } = claim
  const flags = [claim.legal ? labels.legal : '', claim.sensitive ? labels.sensitive : ''].filter(Boolean)
  const gave =
    claim.statusBy !== null && claim.statusAt !== null
      ? words.gaveStatus(claim.statusBy, words.moment(claim.statusAt))
      : ''
  const head = `### ${text(`${words.claimNumber(claim.number)}: ${words.statuses[claim.status]}`)}\n\n${inSentence(claim)}`
  if (isBare(claim)) {
    const line = bareLine(claim, words)
    return line === '' ? head : `${head}\n\n${escapeMarkdown(line)}`
  }
  return [
    head,
    '',
    ...(claim.gone ? [text(labels.gone), ''] : []),
    ...item(labels.statusBy, text(gave)),
    ...item(labels.work, text(workLine(report, claim, words))),
    ...item(
      labels.past,
      past === null
        ? ''
        : text(
            `${words.pastStatus(words.statuses[past.status], past.by, words.moment(past.at))}\n${past.words}`,
          ),
    ),
    ...item(labels.kind, claim.kind === 'statement' ? '' : text(words.claimKinds[claim.kind])),
    ...item(labels.flags, text(flags.join(', '))),
    ...item(labels.claimant, text(claim.claimant)),
    ...item(labels.note, text(claim.note)),
    ...(correction === null
      ? []
      : [
          ...item(labels.newWording, text(correction.wording || labels.noWording)),
          ...item(labels.why, text(correction.why)),
          ...item(labels.whetherMade, text(words.made[correction.made])),
        ]),
    `- **${text(labels.sources)}:**${claim.evidence.length === 0 ? ` ${text(labels.noSources)}` : ''}${claim.heldBack ? ` ${text(words.sourcesHeldBack(claim.heldBack))}` : ''}`,
    ...evidenceItems(claim.evidence, sources, words),
    ...(claim.queries.length === 0 ? [] : [`- **${text(labels.queries)}:**`]),
    ...claim.queries.map((query) => {
      const asked = words.asked(words.addressees[query.to], query.askedBy, words.moment(query.askedAt))
      const answer =
        query.answeredAt === null
          ? labels.noAnswer
          : `${labels.answer}, ${words.moment(query.answeredAt)}: ${query.answer}`
      return `  - ${escapeMarkdown(`${asked}: ${query.text}\n${answer}`, '    ')}`
    }),
    ...item(
      labels.reasons,
      text(
        claim.reasons
          .map((one) =>
            one.words === '' ? words.reasons[one.kind] : `${words.reasons[one.kind]} (${one.words})`,
          )
          .join(', '),
      ),
    ),
  ].join('\n')
}
