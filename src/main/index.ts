import { app, session, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appOrigin } from './appScheme'
import { reopenAfterCrash } from './crashes'
import { endAfter } from './ending'
import { closeOnFault } from './faults'
import { guardApp, guardSession, shutNetwork, type DevAddress } from './guard'
import { makeHandlers } from './handlers'
import { answerRequests, sendEvent } from './ipc'
import { openJournals } from './journal/journals'
import { openLog } from './log'
import { makeMenu } from './menu'
import { makeLinkOpener } from './openLink'
import { createWaiting, pathsFromArguments } from './open/waiting'
import { registerSchemes, serveApp, servePages } from './protocol'
import { secondStart, startedWith } from './secondStart'
import { openWindow, showWindow } from './window'
import { openWindowMemory } from './windowMemory'

const here = dirname(fileURLToPath(import.meta.url))
const now = () => new Date().toISOString()
const devAddress = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const dev: DevAddress = devAddress ? new URL(devAddress) : null

const openLink = makeLinkOpener()
let window: BrowserWindow | null = null
/** Shows the window, or opens it; nothing can be shown before the app is ready. */
let comeForward = () => {}
const theWindow = () => {
  if (!window) throw new Error('there is no window')
  return window
}
const waiting = createWaiting(() => {
  if (window) sendEvent(window.webContents, 'waiting', null)
})

const start = () => {
  const userData = app.getPath('userData')
  const log = openLog(userData, now)
  closeOnFault(log)
  const memory = openWindowMemory(userData)
  const journals = openJournals(userData, () => now().replaceAll(/[:.]/g, '-'))
  endAfter(journals.settled)
  // When the person has begun to work, and the disk has nothing better to do.
  setTimeout(
    () => void journals.verify().then((spoilt) => spoilt > 0 && log(`journals spoilt: ${spoilt}`)),
    30_000,
  )
  const origins = dev ? [appOrigin, dev.origin] : [appOrigin]
  guardSession(session.defaultSession, dev)
  serveApp(session.defaultSession, join(here, '../renderer'))
  const pages = servePages(session.defaultSession, origins.join(' '), () => randomBytes(16).toString('hex'))
  const showMenu = makeMenu((id) => {
    if (window) sendEvent(window.webContents, 'command', id)
  })
  const ground = { window: theWindow, userData, memory, journals, waiting, pages, showMenu, openLink, now }
  answerRequests(makeHandlers(ground), { page: () => window?.webContents ?? null, origins, log })

  const open = () => {
    const opened = openWindow(memory, join(here, '../preload/index.cjs'), dev?.href ?? `${appOrigin}/`)
    window = opened
    opened.on('closed', () => {
      window = null
    })
    reopenAfterCrash(opened, Date.now, log)
  }
  open()
  // On a Mac the app stays when its window is closed.
  comeForward = () => (window ? showWindow(window) : open())
  app.on('activate', comeForward)
  app.on('second-instance', (_event, argv, folder, given) => {
    const { argv: words, folder: from } = startedWith(given, { argv, folder })
    waiting.add(pathsFromArguments(words, app.isPackaged, from), 'commandLine')
    comeForward()
  })
}

app.setName('Stet')
registerSchemes()
// Root, in a container, can only run without it; asking for both stops every process from starting.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
shutNetwork(app, dev)
guardApp(app, dev, (address) => {
  if (window) void openLink(window, address)
})
// The development server's pages have a database of their own, and so they need journals of their own.
if (dev && !app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', `${app.getPath('userData')}-dev`)

// Two of us on one profile could not both open the database; the second hands over what it was started with.
if (app.requestSingleInstanceLock(secondStart())) {
  waiting.add(pathsFromArguments(process.argv, app.isPackaged, process.cwd()), 'commandLine')
  app.on('open-file', (event, path) => {
    event.preventDefault()
    waiting.add([path], 'file')
    comeForward()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  // Awaited at the top level this would hang: Electron holds "ready" until this module has been read.
  void app.whenReady().then(start)
} else {
  app.quit()
}
