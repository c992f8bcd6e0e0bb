import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { details, said } from './details'
import { evidenceLines, type SourcesByNumber } from './evidence'
import { paragraph } from './paragraph'
import { articleRuns, jump, runs } from './runs'

/** The corrections one after the other: old wording, new wording, why, source, and whether it was made. */
export function correctionsDocx(report: Report, sources: SourcesByNumber, words: ReportWords): string {
  const { labels } = words
  const { language } = report.article
  if (report.corrections.length === 0) return paragraph(runs(labels.noCorrections))
  const inReport = new Set(report.claims.map((claim) => claim.number))
  const corrections = report.corrections.map((one) => {
    const name = words.claimNumber(one.claim)
    return [
      paragraph(inReport.has(one.claim) ? jump(`claim-${one.claim}`, name) : runs(name), {
        keepNext: true,
        before: 200,
      }),
      details([
        [labels.oldWording, [articleRuns(one.words, language, { style: 'Old' })]],
        [
          labels.newWording,
          one.wording === ''
            ? said(labels.noWording)
            : [articleRuns(one.wording, language, { style: 'New' })],
        ],
        [labels.why, said(one.why)],
        [labels.source, evidenceLines(one.evidence, sources, words)],
        [labels.whetherMade, said(words.made[one.made])],
      ]),
    ].join('')
  })
  return corrections.join('')
}
