import { correctionRows, correctionShares, fittingSize } from '../../../../shared/report/correctionSheet'
import type { Report } from '../../../../shared/report/report'
import type { ReportWords } from '../../../../shared/report/words'
import { frame, opening } from './frame'
import type { Look } from './look'
import { articleParagraph, paragraph } from './paragraph'
import { runs } from './runs'

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
  const cells = (paragraphs: readonly string[]) =>
    paragraphs
      .map((one, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${one}</w:tc>`)
      .join('')
  const plain = (text: string) => paragraph(runs(text, { size }), { style: 'Cell' })
  const ofArticle = (text: string, style?: string) =>
    articleParagraph(text, language, { style: 'Cell', run: { size, ...(style ? { style } : {}) } })
  const heads = [labels.claim, labels.oldWording, labels.newWording, labels.why, labels.source]
  const table = [
    `<w:tbl><w:tblPr><w:tblW w:w="${look.room}" w:type="dxa"/><w:tblBorders>${rules}</w:tblBorders><w:tblLayout w:type="fixed"/>${gaps}</w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(
      heads.map((head) => paragraph(runs(head), { style: 'Small' })),
    )}</w:tr>`,
    ...rows.map(
      ([number = '', old = '', next = '', why = '', source = '']) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells([
          plain(number),
          ofArticle(old, 'Old'),
          ofArticle(next),
          plain(why),
          plain(source),
        ])}</w:tr>`,
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
      opening(report, labels.correctionSheet, words, look),
      paragraph(runs(caption.join(', ')), { style: 'Small' }),
      rows.length === 0 ? paragraph(runs(labels.noCorrections)) : table,
    ].join(''),
    words,
    look,
  )
}
