import type { SaveFailure } from '../../../shared/ipc/failures'
import type { Logo } from '../../../shared/report/logo'
import type { Paper } from '../../../shared/report/paper'
import type { Report } from '../../../shared/report/report'
import { reportXlsx } from '../../../shared/report/xlsx/reportXlsx'
import { englishReport } from '../../../shared/report/words'
import { ok, type Result } from '../../../shared/result'
import { correctionSheetDocx } from './docx/correctionSheetDocx'
import { plainLook, type Look } from './docx/look'
import { reportDocx } from './docx/reportDocx'
import { isText, pageOf, type Wanted } from './previewReport'
import { reportAsText } from './reportAsText'

/** What documents are made with: their paper, and what prints a page to PDF on it. */
export type Press = {
  readonly paper: Paper
  /** The look of a newsroom's template, for Word documents; null for the app's own. */
  readonly look: Look | null
  /** The newsroom's logo, which stands where no template has a head of its own. */
  readonly logo: Logo | null
  readonly print: (page: {
    readonly html: string
    readonly paper: Paper
  }) => Promise<Result<Uint8Array, SaveFailure>>
}

/** The bytes of what is handed in, of the same report that was shown. */
export async function writeReport(
  report: Report,
  { handIn, format }: Wanted,
  { paper, look, logo, print }: Press,
): Promise<Result<Uint8Array, SaveFailure>> {
  if (format === 'pdf') return print({ html: pageOf(report, handIn, logo), paper })
  if (format === 'xlsx') return ok(reportXlsx(report, englishReport))
  if (format === 'docx') {
    const write = handIn === 'corrections' ? correctionSheetDocx : reportDocx
    return ok(write(report, englishReport, look ?? plainLook(paper, englishReport.language, logo)))
  }
  const text = isText(format) ? reportAsText(report, format) : pageOf(report, handIn, logo)
  return ok(new TextEncoder().encode(text))
}
