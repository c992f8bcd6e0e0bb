import { BrowserWindow, nativeTheme, screen } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appOrigin } from './appScheme'
import { writeFileSafely } from './disk/writeFileSafely'
import { fitWindow, type WindowState } from './windowState'

const readState = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Opens the window where it was last, sandboxed and without Node, and remembers where it is left. */
export function openWindow(userData: string, preload: string, devAddress: string | null): BrowserWindow {
  const file = join(userData, 'window.json')
  const { isMaximised, ...box } = fitWindow(
    readState(file),
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...box,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Stet',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#232220' : '#f7f5ef',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The dictionaries would be downloaded without anybody having asked.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize()
    window.show()
  })
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), isMaximised: window.isMaximized() }
    void writeFileSafely(file, new TextEncoder().encode(JSON.stringify(state))).catch(() => undefined)
  })
  let crashes = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    // What was done is in the database and the journal; a page that dies again and again is not brought back for ever.
    if (reason !== 'clean-exit' && ++crashes < 4) window.reload()
  })
  void window.loadURL(devAddress ?? `${appOrigin}/`)
  return window
}
