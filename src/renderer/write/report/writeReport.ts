import type { SaveFailure } from '../../../shared/ipc/failures'
import type { Report } from '../../../shared/report/report'
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
  const text = isText(format) ? reportAsText(report, format) : pageOf(report, handIn)
  return ok(new TextEncoder().encode(text))
}
