import { app, dialog, type BrowserWindow } from 'electron'
import { words } from './words'

/** Two ends of the page within this many milliseconds are one too many to go on without asking. */
const soon = 60_000

/**
 * Loads the window's page anew when its process has ended, and says so: what was said to be saved is in the database and
 * the journal. When it ends again at once, the person decides.
 */
export function reopenAfterCrash(
  window: BrowserWindow,
  now: () => number,
  log: (line: string) => void,
): void {
  let last = -Infinity
  const tell = async () => {
    const { opened, safe, ok } = words.crash
    await dialog.showMessageBox(window, { type: 'warning', message: opened, detail: safe, buttons: [ok] })
  }
  const ask = async () => {
    const { again, safe, reopen, quit } = words.crash
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: again,
      detail: safe,
      buttons: [reopen, quit],
      defaultId: 0,
      cancelId: 1,
    })
    if (response === 0) window.reload()
    else app.quit()
  }
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log(`page gone: ${reason} ${exitCode}`)
    const isAgain = now() - last < soon
    last = now()
    if (isAgain) return void ask()
    window.reload()
    return void tell()
  })
}
