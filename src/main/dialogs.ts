import { app, dialog, type BrowserWindow } from 'electron'
import { dirname, join } from 'node:path'
import type { AskWhere } from './save/saveFile'
import { words } from './words'

const draftFilters = [
  {
    name: words.drafts,
    extensions: ['docx', 'txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'stet'],
  },
  { name: words.allFiles, extensions: ['*'] },
]

const tableFilters = [
  { name: words.tables, extensions: ['csv', 'tsv', 'tab', 'txt', 'json', 'jsonld'] },
  { name: words.allFiles, extensions: ['*'] },
]

const houseFilters = {
  template: [{ name: words.template, extensions: ['docx', 'dotx', 'docm', 'dotm'] }],
  logo: [{ name: words.logo, extensions: ['png', 'jpg', 'jpeg'] }],
} as const

/** The system's dialogs, from which alone a path comes: the window never names one. */
export type Dialogs = {
  readonly chooseDraft: () => Promise<string | null>
  readonly chooseDocument: () => Promise<string | null>
  readonly chooseTable: () => Promise<string | null>
  readonly chooseHouseFile: (kind: keyof typeof houseFilters) => Promise<string | null>
  readonly askWhere: AskWhere
}

/** Makes the dialogs; the one for saving opens where the person saved last, at first among their documents. */
export function makeDialogs(window: () => BrowserWindow): Dialogs {
  let folder: string | null = null
  const chooseOne = async (filters: readonly { name: string; extensions: readonly string[] }[]) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      properties: ['openFile'],
      filters: filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
  return {
    chooseDraft: () => chooseOne(draftFilters),
    chooseDocument: () => chooseOne([]),
    chooseTable: () => chooseOne(tableFilters),
    chooseHouseFile: (kind) => chooseOne(houseFilters[kind]),
    askWhere: async ({ name, filters }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: join(folder ?? app.getPath('documents'), name),
        filters,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return null
      folder = dirname(filePath)
      return filePath
    },
  }
}
