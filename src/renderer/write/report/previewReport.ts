import { correctionSheetHtml } from '../../../shared/report/correctionSheet'
import type { ReportFormat } from '../../../shared/report/fileName'
import type { HandIn } from '../../../shared/report/handIn'
import { reportHtml } from '../../../shared/report/html'
import type { Logo } from '../../../shared/report/logo'
import type { Report } from '../../../shared/report/report'
import { englishReport } from '../../../shared/report/words'
import { sheetsHtml } from '../../../shared/report/xlsx/sheetsHtml'
import { reportAsText, type TextFormat } from './reportAsText'

/** What is to be handed in, and in which format. */
export type Wanted = { readonly handIn: HandIn; readonly format: ReportFormat }

/** What a person sees before saving: a page, or the text as it will stand in the file. */
export type Preview =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string; readonly length: number }

/** More letters than anybody reads on the screen; the file holds them all. */
export const longestPreview = 200_000

const textFormats: ReadonlySet<ReportFormat> = new Set<TextFormat>(['markdown', 'csv', 'json', 'jsonld'])

/** Says whether a format is text that is shown as it is saved. */
export const isText = (format: ReportFormat): format is TextFormat => textFormats.has(format)

/** The beginning of a text, up to the most that is shown. */
export const previewText = (text: string): Preview => ({
  kind: 'text',
  text: text.slice(0, longestPreview),
  length: text.length,
})

/** The page of what is handed in: saved as it is, printed to PDF, and shown for a document of the same words. */
export const pageOf = (report: Report, handIn: HandIn, logo: Logo | null): string =>
  handIn === 'corrections'
    ? correctionSheetHtml(report, englishReport, logo)
    : reportHtml(report, englishReport, logo)

/** What a person sees of a report before it is saved. */
export function previewReport(report: Report, { handIn, format }: Wanted, logo: Logo | null): Preview {
  if (isText(format)) return previewText(reportAsText(report, format))
  const html = format === 'xlsx' ? sheetsHtml(report, englishReport) : pageOf(report, handIn, logo)
  return { kind: 'page', html }
}
