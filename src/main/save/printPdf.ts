import { BrowserWindow, session } from 'electron'
import { randomBytes } from 'node:crypto'
import type { SaveFailure } from '../../shared/ipc/failures'
import { failed, ok, type Result } from '../../shared/result'
import { guardSession } from '../guard'
import { servePages } from '../protocol'

const longest = 120_000

const foot =
  '<div style="width:100%;font-size:8px;padding:0 12mm;text-align:right;font-family:sans-serif">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'

/**
 * Prints a self-contained page to a tagged PDF with an outline and page numbers, in a window nobody sees: no script, no
 * request, a session that is thrown away.
 */
export async function printPdf(html: string): Promise<Result<Uint8Array, SaveFailure>> {
  const aside = session.fromPartition(`print-${randomBytes(8).toString('hex')}`)
  guardSession(aside, null)
  const pages = servePages(aside, () => randomBytes(16).toString('hex'))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: aside, sandbox: true, contextIsolation: true, javascript: false },
  })
  const address = pages.put(html)
  let timer: NodeJS.Timeout | undefined
  try {
    const print = async () => {
      await window.loadURL(address)
      return window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: foot,
      })
    }
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('printing took too long')), longest)
    })
    return ok(new Uint8Array(await Promise.race([print(), late])))
  } catch (error) {
    return failed({ kind: 'unwritable', detail: error instanceof Error ? error.message.slice(0, 200) : '' })
  } finally {
    clearTimeout(timer)
    pages.drop(address)
    window.destroy()
  }
}
