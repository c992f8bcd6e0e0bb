import { correctionRows, correctionShares, fittingSize } from '../../../../shared/report/correctionSheet'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { frame, opening } from './frame'
import type { Look } from './look'
import { paragraph } from './paragraph'
import { articleRuns, runs, type Line } from './runs'

const rules = ['top', 'bottom', 'insideH']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="D9D6CD"/>`)
  .join('')
const gaps = `<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>`

/** The corrections as a Word document of one page: old wording, new wording, why, source. */
export function correctionSheetDocx(report: Report, words: ReportWords, look: Look): Uint8Array {
  const { labels } = words
  const { language } = report.article
  const rows = correctionRows(report, words)
  const size = Math.round(fittingSize(rows) * 2)
  const widths = correctionShares.map((share) => Math.round(share * look.room))
  const cells = (lines: readonly Line[], style: string) =>
    lines
      .map(
        (line, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(line, { style })}</w:tc>`,
      )
      .join('')
  const heads = [labels.claim, labels.oldWording, labels.newWording, labels.why, labels.source]
  const table = [
    `<w:tbl><w:tblPr><w:tblW w:w="${look.room}" w:type="dxa"/><w:tblBorders>${rules}</w:tblBorders><w:tblLayout w:type="fixed"/>${gaps}</w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(
      heads.map((head) => runs(head)),
      'Small',
    )}</w:tr>`,
    ...rows.map(
      ([number = '', old = '', next = '', why = '', source = '']) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(
          [
            runs(number, { size }),
            articleRuns(old, language, { style: 'Old', size }),
            articleRuns(next, language, { size }),
            runs(why, { size }),
            runs(source, { size }),
          ],
          'Cell',
        )}</w:tr>`,
    ),
    '</w:tbl>',
  ].join('')
  const caption = [
    words.draftNumber(report.draft.number),
    words.moment(report.madeAt),
    report.checker === '' ? '' : `${labels.checker} ${report.checker}`,
  ].filter((part) => part !== '')
  return frame(
    report,
    labels.correctionSheet,
    [
      opening(report, labels.correctionSheet, words),
      paragraph(runs(caption.join(', ')), { style: 'Small' }),
      rows.length === 0 ? paragraph(runs(labels.noCorrections)) : table,
    ].join(''),
    words,
    look,
  )
}
