import { app, session, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appOrigin } from './appScheme'
import { guardApp, guardSession } from './guard'
import { makeHandlers } from './handlers'
import { answerRequests, sendEvent } from './ipc'
import { openJournals } from './journal/journals'
import { openLog } from './log'
import { createWaiting, pathsFromArguments } from './open/waiting'
import { registerSchemes, serveApp, servePages } from './protocol'
import { openWindow } from './window'

const here = dirname(fileURLToPath(import.meta.url))
const now = () => new Date().toISOString()
const devAddress = app.isPackaged ? null : process.env.ELECTRON_RENDERER_URL || null
const devOrigin = devAddress ? new URL(devAddress).origin : null

let window: BrowserWindow | null = null
const waiting = createWaiting(() => {
  if (window) sendEvent(window.webContents, 'waiting', null)
})

const start = async () => {
  const userData = app.getPath('userData')
  const log = openLog(userData, now)
  const journals = openJournals(userData, () => now().replaceAll(/[:.]/g, '-'))
  guardSession(session.defaultSession, devOrigin)
  serveApp(session.defaultSession, join(here, '../renderer'))
  const pages = servePages(session.defaultSession, () => randomBytes(16).toString('hex'))
  const theWindow = () => {
    if (!window) throw new Error('there is no window')
    return window
  }
  const handlers = makeHandlers({
    window: theWindow,
    userData,
    journals,
    waiting,
    pages,
    now,
    send: (id) => sendEvent(theWindow().webContents, 'command', id),
  })
  answerRequests(
    handlers,
    ({ sender, senderFrame }) =>
      sender === window?.webContents &&
      senderFrame === window.webContents.mainFrame &&
      (senderFrame.origin === appOrigin || senderFrame.origin === devOrigin),
    log,
  )
  const open = () => {
    window = openWindow(userData, join(here, '../preload/index.cjs'), devAddress)
    window.on('closed', () => {
      window = null
    })
  }
  open()
  app.on('activate', () => {
    if (!window) open()
  })
}

registerSchemes()
// Root, in a container, can only run without it; asking for both stops every process from starting.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
guardApp(app)
app.setName('Stet')

// Two of us on one profile could not both open the database; the second hands over what it was started with.
if (app.requestSingleInstanceLock()) {
  waiting.add(pathsFromArguments(process.argv, app.isPackaged, process.cwd()), 'commandLine')
  app.on('second-instance', (_event, argv, folder) => {
    waiting.add(pathsFromArguments(argv, app.isPackaged, folder), 'commandLine')
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    waiting.add([path], 'file')
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  // Awaited at the top level this would hang: Electron holds "ready" until this module has been read.
  void app.whenReady().then(start)
} else {
  app.quit()
}
