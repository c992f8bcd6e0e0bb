import type { SaveFailure } from '../../../shared/ipc/failures'
import type { HandIn } from '../../../shared/report/handIn'
import type { Paper } from '../../../shared/report/paper'
import type { Report } from '../../../shared/report/report'
import { reportXlsx } from '../../../shared/report/xlsx/reportXlsx'
import { englishReport } from '../../../shared/report/words'
import { ok, type Result } from '../../../shared/result'
import { isText, pageOf, type Wanted } from './previewReport'
import { reportAsText } from './reportAsText'

/** What documents are made with: their paper, and what prints a page to PDF on it. */
export type Press = {
  readonly paper: Paper
  readonly print: (page: {
    readonly html: string
    readonly paper: Paper
  }) => Promise<Result<Uint8Array, SaveFailure>>
}

/** The bytes of what is handed in, of the same report that was shown. */
export async function writeReport(
  report: Report,
  { handIn, format }: Wanted,
  { paper, print }: Press,
): Promise<Result<Uint8Array, SaveFailure>> {
  if (format === 'pdf') return print({ html: pageOf(report, handIn), paper })
  if (format === 'xlsx') return ok(reportXlsx(report, englishReport))
  if (format === 'docx') return ok(await writeDocx(report, handIn, paper))
  const text = isText(format) ? reportAsText(report, format) : pageOf(report, handIn)
  return ok(new TextEncoder().encode(text))
}

/** What makes documents is brought in when one is made: the window's start does not pay for it. */
async function writeDocx(report: Report, handIn: HandIn, paper: Paper): Promise<Uint8Array> {
  if (handIn === 'corrections') {
    const { correctionSheetDocx } = await import('./docx/correctionSheetDocx')
    return correctionSheetDocx(report, englishReport, paper)
  }
  const { reportDocx } = await import('./docx/reportDocx')
  return reportDocx(report, englishReport, paper)
}
