import { conflictLines } from '../../../../shared/report/conflictLines'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { sectionHeading } from './frame'
import { paragraph } from './paragraph'
import { runs } from './runs'

/** The conflicts in the copy as a section, those that stand before those dismissed; nothing where there is none. */
export function conflictsDocx(report: Report, words: ReportWords): string {
  const { labels } = words
  const { open, dismissed } = conflictLines(report, words)
  if (open.length + dismissed.length === 0) return ''
  const parts = [[labels.conflictsOpen, open] as const, [labels.conflictsDismissed, dismissed] as const]
  return [
    sectionHeading(labels.conflicts),
    ...parts.flatMap(([name, lines]) =>
      lines.length === 0
        ? []
        : [
            paragraph(runs(name, { bold: true }), { keepNext: true, before: 160 }),
            ...lines.map(({ sentence, more }) =>
              paragraph(
                `${runs(sentence)}${more === '' ? '' : `${runs(' ')}${runs(more, { style: 'Label' })}`}`,
              ),
            ),
          ],
    ),
  ].join('')
}
