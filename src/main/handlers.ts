import { app, nativeTheme, type BrowserWindow } from 'electron'
import { arch, release, type } from 'node:os'
import { usualPaper } from '../shared/report/paper'
import { failed } from '../shared/result'
import { makeDialogs } from './dialogs'
import type { Handlers } from './ipc'
import type { Journals } from './journal/journals'
import { keepFile, readKeptFile } from './keep/keptFiles'
import type { ShowMenu } from './menu'
import { fetchLink } from './open/fetchLink'
import { openPath } from './open/openPath'
import { documentLimit, houseLimit, tableLimit } from './open/limits'
import { readDocument } from './open/readDocument'
import { receiveBytes } from './open/receiveBytes'
import type { Waiting } from './open/waiting'
import type { OpenLink } from './openLink'
import type { Pages } from './protocol'
import { printPdf, stopPrinting } from './save/printPdf'
import { saveFile } from './save/saveFile'
import type { WindowMemory } from './windowMemory'

/** What the handlers stand on. */
export type Ground = {
  readonly window: () => BrowserWindow
  readonly userData: string
  readonly memory: WindowMemory
  readonly journals: Journals
  readonly waiting: Waiting
  readonly pages: Pages
  readonly showMenu: ShowMenu
  readonly openLink: OpenLink
  readonly now: () => string
}

const cancelled = failed({ kind: 'cancelled', detail: '' } as const)

/** The handlers of all requests; each hands over to the folder that knows how. */
export function makeHandlers(ground: Ground): Handlers {
  const { window, userData, memory, journals, waiting, pages, showMenu, openLink, now } = ground
  const dialogs = makeDialogs(window)
  return {
    chooseDraft: async () => {
      const path = await dialogs.chooseDraft()
      return path === null ? cancelled : openPath(path, 'file', now)
    },
    fetchDraft: (link) => fetchLink(link, { now, version: app.getVersion() }),
    receiveDraft: (received) => receiveBytes(received, now),
    takeWaiting: () => waiting.take(now),
    chooseDocument: async () => {
      const path = await dialogs.chooseDocument()
      return path === null ? cancelled : readDocument(path, documentLimit)
    },
    chooseTable: async () => {
      const path = await dialogs.chooseTable()
      return path === null ? cancelled : readDocument(path, tableLimit)
    },
    chooseHouseFile: async (kind) => {
      const path = await dialogs.chooseHouseFile(kind)
      return path === null ? cancelled : readDocument(path, houseLimit)
    },
    keepFile: (file) => keepFile(userData, file),
    readKeptFile: (file) => readKeptFile(userData, file),
    journalHeads: () => journals.heads(),
    journalHead: ({ caseId }) => journals.head(caseId),
    appendEntry: ({ entry }) => journals.append(entry),
    readJournal: ({ caseId }) => journals.read(caseId),
    rewriteJournal: ({ caseId, entries }) => journals.rewrite(caseId, entries),
    destroyCase: ({ caseId }) => journals.destroy(caseId),
    saveFile: (file) => saveFile(file, dialogs.askWhere),
    printPdf: ({ html, paper }) => printPdf(html, paper),
    stopPrinting: () => {
      stopPrinting()
      return null
    },
    usualPaper: () => usualPaper(app.getLocaleCountryCode()),
    showPage: ({ html }) => ({ address: pages.put(html) }),
    openLink: ({ address }) => openLink(window(), address),
    setMenu: (state) => {
      showMenu(state)
      return null
    },
    editText: (what) => {
      if (what === 'undo') window().webContents.undo()
      else window().webContents.redo()
      return null
    },
    setTheme: (theme) => {
      nativeTheme.themeSource = theme
      if (memory.state().theme !== theme) memory.remember({ theme })
      return null
    },
    versions: () => ({
      app: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
      system: `${type()} ${release()} ${arch()}`,
    }),
  }
}
