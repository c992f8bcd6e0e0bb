import { reportCsv } from '../../../shared/report/csv'
import type { ReportFormat } from '../../../shared/report/fileName'
import { reportJson } from '../../../shared/report/json'
import { reportJsonLd } from '../../../shared/report/jsonld'
import { reportMarkdown } from '../../../shared/report/markdown'
import type { Report } from '../../../shared/report/report'
import { englishReport } from '../../../shared/report/words'

/** The formats that are plain text. */
export type TextFormat = Extract<ReportFormat, 'markdown' | 'csv' | 'json' | 'jsonld'>

/** A report as plain text, in the format that is asked for. */
export function reportAsText(report: Report, format: TextFormat): string {
  if (format === 'markdown') return reportMarkdown(report, englishReport)
  if (format === 'csv') return reportCsv(report, englishReport)
  return format === 'json' ? reportJson(report) : reportJsonLd(report, englishReport)
}
