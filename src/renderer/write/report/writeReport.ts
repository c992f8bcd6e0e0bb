import type { SaveFailure } from '../../../shared/ipc/failures'
import type { HandIn } from '../../../shared/report/handIn'
import type { Report } from '../../../shared/report/report'
import { reportXlsx } from '../../../shared/report/xlsx/reportXlsx'
import { englishReport } from '../../../shared/report/words'
import { ok, type Result } from '../../../shared/result'
import { isText, pageOf, type Wanted } from './previewReport'
import { reportAsText } from './reportAsText'

/** Prints a page to PDF. */
export type Print = (html: string) => Promise<Result<Uint8Array, SaveFailure>>

/** The bytes of what is handed in, of the same report that was shown. */
export async function writeReport(
  report: Report,
  { handIn, format }: Wanted,
  print: Print,
): Promise<Result<Uint8Array, SaveFailure>> {
  if (format === 'pdf') return print(pageOf(report, handIn))
  if (format === 'xlsx') return ok(reportXlsx(report, englishReport))
  if (format === 'docx') return ok(await writeDocx(report, handIn))
  const text = isText(format) ? reportAsText(report, format) : pageOf(report, handIn)
  return ok(new TextEncoder().encode(text))
}

/** What makes documents is brought in when one is made: the window's start does not pay for it. */
async function writeDocx(report: Report, handIn: HandIn): Promise<Uint8Array> {
  if (handIn === 'corrections') {
    const { correctionSheetDocx } = await import('./docx/correctionSheetDocx')
    return correctionSheetDocx(report, englishReport)
  }
  const { reportDocx } = await import('./docx/reportDocx')
  return reportDocx(report, englishReport)
}
