import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { correctionRows, correctionShares, fittingSize } from '../../../../shared/report/correctionSheet'
import type { Paper } from '../../../../shared/report/paper'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { frame, opening, roomOn } from './frame'
import { articleRuns, runs, type Line } from './runs'

const thin = { style: 'single', size: 4, color: 'D9D6CD' } as const
const none = { style: 'nil' } as const

/** The corrections as a Word document of one page: old wording, new wording, why, source. */
export function correctionSheetDocx(report: Report, words: ReportWords, paper: Paper): Promise<Uint8Array> {
  const width = roomOn(paper)
  const { labels } = words
  const { language } = report.article
  const rows = correctionRows(report, words)
  const size = `${fittingSize(rows)}pt` as const
  const cell = (line: Line, at: number, style = 'Normal') =>
    new TableCell({
      width: { size: Math.round((correctionShares[at] ?? 0) * width), type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 120 },
      children: [new Paragraph({ style, spacing: { after: 0, line: 252 }, children: [...line] })],
    })
  const heads = [labels.claim, labels.oldWording, labels.newWording, labels.why, labels.source]
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: correctionShares.map((share) => Math.round(share * width)),
    borders: {
      top: thin,
      bottom: thin,
      insideHorizontal: thin,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, at) => cell(runs(head), at, 'Small')),
      }),
      ...rows.map(
        ([number = '', old = '', next = '', why = '', source = '']) =>
          new TableRow({
            cantSplit: true,
            children: [
              runs(number, { size }),
              articleRuns(old, language, { style: 'Old', size }),
              articleRuns(next, language, { size }),
              runs(why, { size }),
              runs(source, { size }),
            ].map((line, at) => cell(line, at)),
          }),
      ),
    ],
  })
  const caption = [
    words.draftNumber(report.draft.number),
    words.moment(report.madeAt),
    report.checker === '' ? '' : `${labels.checker} ${report.checker}`,
  ].filter((part) => part !== '')
  return frame(
    report,
    labels.correctionSheet,
    [
      ...opening(report, labels.correctionSheet, words),
      new Paragraph({ style: 'Small', children: [...runs(caption.join(', '))] }),
      rows.length === 0 ? new Paragraph({ children: [...runs(labels.noCorrections)] }) : table,
    ],
    words,
    paper,
  )
}
