import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { WindowMemory } from './windowMemory'
import { fitWindow, leastSize } from './windowState'

/** The colour of the empty desk, as the page's own style has it, so that nothing flashes before the page is drawn. */
const deskColour = () => (nativeTheme.shouldUseDarkColors ? '#232220' : '#f7f5ef')

/** Opens the window where it was last, sandboxed and without Node, and remembers where it is left. */
export function openWindow(memory: WindowMemory, preload: string, address: string): BrowserWindow {
  const { box, isMaximised, theme } = memory.state()
  nativeTheme.themeSource = theme
  const displays = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...fitWindow(box, displays),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: app.getName(),
    backgroundColor: deskColour(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The dictionaries would be downloaded without anybody having asked.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize()
    window.show()
  })
  window.on('close', () => {
    memory.remember({ box: window.getNormalBounds(), isMaximised: window.isMaximized() })
  })
  window.webContents.on('did-navigate', (_event, to) => {
    // An empty page is the one that Chromium goes to without asking anybody.
    if (!to.startsWith(address)) void window.loadURL(address)
  })
  const recolour = () => window.setBackgroundColor(deskColour())
  nativeTheme.on('updated', recolour)
  window.on('closed', () => nativeTheme.off('updated', recolour))
  void window.loadURL(address)
  return window
}

/** Brings the window to the front, wherever it is. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
