import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { claimsDocx } from './claims'
import { conflictsDocx } from './conflicts'
import { correctionsDocx } from './corrections'
import { details, said } from './details'
import { frame, opening, sectionHeading } from './frame'
import type { Look } from './look'
import { lists } from './numbering'
import { articleParagraph, paragraph } from './paragraph'
import { articleRuns, runs } from './runs'
import { sourcesDocx } from './sources'

/**
 * A report as a Word document, in the order of its page: head, summary, corrections, one section a claim, sources, what
 * is untouched, what is waived. Nothing is in it that is not in the report.
 */
export function reportDocx(report: Report, words: ReportWords, look: Look): Uint8Array {
  const { labels } = words
  const { article, draft } = report
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const body = [
    opening(report, labels.report, words, look),
    details([
      [labels.byline, said(article.byline)],
      [labels.publication, said(article.publication)],
      [labels.articleDate, said(article.date ?? '')],
      [labels.language, said(words.languageName(article.language))],
      [labels.draft, said(words.draftNumber(draft.number))],
      [labels.draftOpened, said(words.moment(draft.openedAt))],
      [labels.draftDigest, said(draft.digest)],
      [labels.checker, said(report.checker)],
      [labels.reportMade, said(words.moment(report.madeAt))],
      [labels.madeFor, said(words.audiences[report.choices.audience])],
    ]),
    sectionHeading(labels.summary),
    summaryDocx(report, words),
    sectionHeading(labels.corrections),
    correctionsDocx(report, sources, words),
    conflictsDocx(report, words),
    sectionHeading(labels.claims),
    claimsDocx(report, sources, words),
    sectionHeading(labels.sources),
    sourcesDocx(report, words),
    sectionHeading(labels.untouchedWords),
    report.untouched.length === 0
      ? paragraph(runs(labels.nothingUntouched))
      : report.untouched
          .map((text) => articleParagraph(text, article.language, { list: lists.untouched }))
          .join(''),
    ...(report.waived.length === 0
      ? []
      : [
          sectionHeading(labels.waivedWords),
          ...report.waived.map(({ words: waived, reason, by }) => {
            const why = ` (${words.waiverReasons[reason]}${by === '' ? '' : `, ${by}`})`
            return paragraph(articleRuns(waived, article.language) + runs(why), { list: lists.waived })
          }),
        ]),
  ]
  return frame(report, labels.report, body.join(''), words, look)
}

function summaryDocx({ summary }: Report, words: ReportWords): string {
  const { labels } = words
  const { coverage } = summary
  const share = (count: number) =>
    `${words.count(count)} (${words.percent(coverage.words === 0 ? 0 : (count / coverage.words) * 100)})`
  return [
    paragraph(runs(words.claimsShown(summary.claimsShown, summary.claims))),
    summary.heldBack ? paragraph(runs(words.sourcesHeldBack(summary.heldBack))) : '',
    details([
      ...summary.byStatus
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => [words.statuses[status], said(words.count(count))] as const),
      ...(['done', 'open', 'waived', 'untouched'] as const).map(
        (kind) =>
          [
            `${labels.words}: ${labels[kind].toLocaleLowerCase(words.language)}`,
            said(share(coverage[kind])),
          ] as const,
      ),
      [labels.words, said(words.count(coverage.words))],
    ]),
  ].join('')
}
