import { Paragraph } from 'docx'
import { conflictLines } from '../../../../shared/report/conflictLines'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { sectionHeading } from './frame'
import { runs } from './runs'

/** The conflicts in the copy as a section, those that stand before those dismissed; nothing where there is none. */
export function conflictsDocx(report: Report, words: ReportWords): readonly Paragraph[] {
  const { labels } = words
  const { open, dismissed } = conflictLines(report, words)
  if (open.length + dismissed.length === 0) return []
  return [
    sectionHeading(labels.conflicts),
    ...[[labels.conflictsOpen, open] as const, [labels.conflictsDismissed, dismissed] as const].flatMap(
      ([name, lines]) =>
        lines.length === 0
          ? []
          : [
              new Paragraph({
                keepNext: true,
                spacing: { before: 160 },
                children: [...runs(name, { bold: true })],
              }),
              ...lines.map(
                ({ sentence, more }) =>
                  new Paragraph({
                    children: [
                      ...runs(sentence),
                      ...(more === '' ? [] : [...runs(' '), ...runs(more, { style: 'Label' })]),
                    ],
                  }),
              ),
            ],
    ),
  ]
}
