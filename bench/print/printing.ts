import { app, BrowserWindow } from 'electron'
import { readFileSync } from 'node:fs'
import { registerSchemes } from '../../src/main/protocol'
import { printOptions, printPdf } from '../../src/main/save/printPdf'
import { reportHtml } from '../../src/shared/report/html'
import type { Report } from '../../src/shared/report/report'
import { englishReport } from '../../src/shared/report/words'
import { measure } from '../measure'

// The main process of an Electron that does nothing but print: STET_BENCH_REPORT is a report as JSON, STET_BENCH_PAGE its page.

const {
  STET_BENCH_REPORT: reportFile = '',
  STET_BENCH_PAGE: page = '',
  STET_BENCH_ROUNDS: rounds = '',
  STET_BENCH_NAME: name = '',
} = process.env

async function compare() {
  // What the bench has just written.
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report
  return measure(name, rounds === 'once' ? 'once' : Number(rounds), 1.3, {
    ours: async () => {
      const printed = await printPdf(reportHtml(report, englishReport), 'A4')
      if (!printed.ok) throw new Error(printed.failure.kind)
    },
    floor: async () => {
      const window = new BrowserWindow({ show: false })
      await window.loadFile(page)
      await window.webContents.printToPDF(printOptions('A4'))
      window.destroy()
    },
  })
}

registerSchemes()
// A window is closed between the rounds.
app.on('window-all-closed', () => undefined)
void app
  .whenReady()
  .then(compare)
  .then((row) => console.log(`row ${JSON.stringify(row)}`))
  .catch((error: unknown) => console.error(error))
  .finally(() => app.exit())
