import { Paragraph } from 'docx'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { details, said } from './details'
import { evidenceLines, type SourcesByNumber } from './evidence'
import { articleRuns, jump, runs } from './runs'

/** The corrections one after the other: old wording, new wording, why, source, and whether it was made. */
export function correctionsDocx(
  report: Report,
  sources: SourcesByNumber,
  words: ReportWords,
): readonly Paragraph[] {
  const { labels } = words
  const { language } = report.article
  if (report.corrections.length === 0) return [new Paragraph({ children: [...runs(labels.noCorrections)] })]
  const inReport = new Set(report.claims.map((claim) => claim.number))
  return report.corrections.flatMap((one) => {
    const name = words.claimNumber(one.claim)
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 200 },
        children: inReport.has(one.claim) ? [jump(`claim-${one.claim}`, name)] : [...runs(name)],
      }),
      ...details([
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
    ]
  })
}
