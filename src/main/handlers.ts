import { app, dialog, nativeTheme, type BrowserWindow } from 'electron'
import { release } from 'node:os'
import { failed } from '../shared/result'
import type { CommandId } from '../shared/commands/commands'
import type { Handlers } from './ipc'
import type { Journals } from './journal/journals'
import { keepFile, readKeptFile } from './keep/keptFiles'
import { showMenu } from './menu'
import { fetchLink } from './open/fetchLink'
import { openPath } from './open/openPath'
import { readDocument } from './open/readDocument'
import { receiveBytes } from './open/receiveBytes'
import type { Waiting } from './open/waiting'
import { openLink } from './openLink'
import type { Pages } from './protocol'
import { printPdf } from './save/printPdf'
import { saveFile } from './save/saveFile'

/** What the handlers stand on. */
export type Ground = {
  readonly window: () => BrowserWindow
  readonly userData: string
  readonly journals: Journals
  readonly waiting: Waiting
  readonly pages: Pages
  readonly now: () => string
  readonly send: (id: CommandId) => void
}

const openable = [
  {
    name: 'Drafts and cases',
    extensions: ['docx', 'txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'stet'],
  },
  { name: 'All files', extensions: ['*'] },
]

/** The handlers of all requests; each hands over to the folder that knows how. */
export function makeHandlers(ground: Ground): Handlers {
  const { window, userData, journals, waiting, pages, now } = ground
  const chooseOne = async (filters: { name: string; extensions: string[] }[]) => {
    const { filePaths } = await dialog.showOpenDialog(window(), { properties: ['openFile'], filters })
    return filePaths[0]
  }
  return {
    chooseDraft: async () => {
      const path = await chooseOne(openable)
      return path ? openPath(path, 'file', now) : failed({ kind: 'cancelled', detail: '' })
    },
    fetchDraft: (link) => fetchLink(link, { now, version: app.getVersion() }),
    receiveDraft: (received) => receiveBytes(received, now),
    takeWaiting: () => waiting.take(now),
    chooseDocument: async () => {
      const path = await chooseOne([])
      return path ? readDocument(path) : failed({ kind: 'cancelled', detail: '' })
    },
    keepFile: (file) => keepFile(userData, file),
    readKeptFile: (file) => readKeptFile(userData, file),
    journalHeads: () => journals.heads(),
    appendEntry: ({ entry }) => journals.append(entry),
    readJournal: ({ caseId }) => journals.read(caseId),
    rewriteJournal: ({ caseId, entries }) => journals.rewrite(caseId, entries),
    destroyCase: ({ caseId }) => journals.destroy(caseId),
    saveFile: (file) =>
      saveFile(file, async (suggested) => {
        const { filePath, canceled } = await dialog.showSaveDialog(window(), suggested)
        return canceled || !filePath ? null : filePath
      }),
    printPdf: ({ html }) => printPdf(html),
    showPage: ({ html }) => ({ address: pages.put(html) }),
    dropPage: ({ address }) => {
      pages.drop(address)
      return null
    },
    openLink: ({ address }) => openLink(window(), address),
    setMenu: (state) => {
      showMenu(state, ground.send, app.isPackaged)
      return null
    },
    editText: (what) => {
      if (what === 'undo') window().webContents.undo()
      else window().webContents.redo()
      return null
    },
    setTheme: (theme) => {
      nativeTheme.themeSource = theme
      return null
    },
    versions: () => ({
      app: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
      system: `${process.platform} ${process.arch} ${release()}`,
    }),
  }
}
