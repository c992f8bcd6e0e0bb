import { BrowserWindow, session, type PrintToPDFOptions, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import type { SaveFailure } from '../../shared/ipc/failures'
import type { Paper } from '../../shared/report/paper'
import { failed, ok, type Result } from '../../shared/result'
import { guardSession } from '../guard'
import { servePages, type Pages } from '../protocol'
import { nameMaker } from './nameMaker'

/**
 * The most milliseconds that a page of so many characters may take. Chromium needs 2 to 8 seconds a million, a report of
 * 600 claims; ten times that for a slow machine, and two minutes for whatever else it is doing.
 */
const longest = (characters: number): number => 120_000 + characters * 0.08

/** The first Chromium that draws what a page itself puts into its margins, page numbers among it (CSS Paged Media 3). */
const drawsMargins = 131

const margin = 'width:100%;font-size:8px;padding:0 12mm;font-family:sans-serif;color:#575652'
// Chromium fills the element in with the page's title. Right to left text is cut on its left.
const head = `<div style="${margin};overflow:hidden;white-space:nowrap;text-overflow:ellipsis" dir="auto" class="title"></div>`
const foot = `<div style="${margin};text-align:right"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`

/** How a page is printed on a paper. */
export const printOptions = (paper: Paper): PrintToPDFOptions => ({
  pageSize: paper,
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  // Where the page names and numbers itself, a second number would stand beside its own; and laying out a head and a foot for
  // each of 2,000 pages takes Chromium a quarter of the whole time.
  displayHeaderFooter: Number.parseInt(process.versions.chrome, 10) < drawsMargins,
  headerTemplate: head,
  footerTemplate: foot,
})

type Aside = { readonly session: Session; readonly pages: Pages }

let aside: Aside | null = null

/** The session of pages that are printed: in memory alone, and cut off from the network as the window's own. */
function printSession(): Aside {
  if (aside) return aside
  const made = session.fromPartition('print')
  guardSession(made, null)
  const pages = servePages(made, "'none'", () => randomBytes(16).toString('hex'))
  aside = { session: made, pages }
  return aside
}

/** Ways to end what is being printed, one a page. */
const stops = new Set<() => void>()

/** Stops all printing that is under way, which then answers `cancelled`. */
export function stopPrinting(): void {
  for (const stop of stops) stop()
}

/** Work with an end: its value, or why there is none, since it took too long or a person stopped it. */
async function withEnd<Value>(
  work: Promise<Value>,
  limit: number,
): Promise<Result<Value, { readonly kind: 'tooLong' | 'cancelled'; readonly detail: string }>> {
  let stop = () => {}
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<'tooLong' | 'cancelled'>((resolve) => {
    timer = setTimeout(() => resolve('tooLong'), limit)
    stop = () => resolve('cancelled')
  })
  stops.add(stop)
  try {
    return await Promise.race([work.then(ok), end.then((kind) => failed({ kind, detail: '' }))])
  } finally {
    stops.delete(stop)
    clearTimeout(timer)
  }
}

/**
 * Prints a self-contained page to a tagged PDF with an outline, its title and a number on each page, in a window that
 * nobody sees: no script, no request. Nothing of the machine is in it. `unwritable` when it cannot be printed.
 */
export async function printPdf(html: string, paper: Paper): Promise<Result<Uint8Array, SaveFailure>> {
  const { session: its, pages } = printSession()
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: its,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      webviewTag: false,
    },
  })
  const address = pages.put(html)
  try {
    const printed = await withEnd(
      window.loadURL(address).then(() => window.webContents.printToPDF(printOptions(paper))),
      longest(html.length),
    )
    return printed.ok ? ok(nameMaker(printed.value, 'Stet')) : printed
  } catch (error) {
    // Chromium's own words, which name no text of the page.
    return failed({ kind: 'unwritable', detail: error instanceof Error ? error.message.slice(0, 200) : '' })
  } finally {
    pages.drop(address)
    window.destroy()
  }
}
