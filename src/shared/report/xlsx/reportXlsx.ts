import type { Report } from '../report'
import type { ReportWords } from '../words'
import { reportSheets } from './sheets'
import { workbook } from './workbook'

/** A report as an Excel workbook: claims, corrections, sources, and the rest, a sheet each. */
export const reportXlsx = (report: Report, words: ReportWords): Uint8Array =>
  workbook(reportSheets(report, words), {
    title: `${report.article.title || words.labels.untitled}: ${words.labels.report}`,
    by: report.checker,
    at: report.madeAt,
  })
