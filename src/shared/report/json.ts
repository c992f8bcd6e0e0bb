import type { Report } from './report'

/** A report as JSON, after the published schema (docs/report.schema.json). */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
