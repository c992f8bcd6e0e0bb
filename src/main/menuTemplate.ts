import type { MenuItemConstructorOptions } from 'electron'
import { commands, type CommandId } from '../shared/commands/commands'
import type { RequestInput } from '../shared/ipc/contract'
import { words } from './words'

/** What the window says of the menu: how undo and redo are named, and which commands somebody hears now. */
export type MenuState = RequestInput<'setMenu'>

/** Where and for whom the menu is. */
export type MenuPlace = {
  readonly platform: NodeJS.Platform
  /** Reloading and the developer's tools are for who works on the app. */
  readonly isPackaged: boolean
}

type Item = MenuItemConstructorOptions
type Part = 'file' | 'edit' | 'view' | 'claim' | 'help'

const separator: Item = { type: 'separator' }

/** Keys that a person also presses to write. */
const isWriting = (keys: string) => !/^CmdOrCtrl\+|^(?:Shift\+)?F\d+$/.test(keys)

/**
 * Says whether a command can be chosen now. Undo and redo always can: only the window knows whether the text field that
 * somebody writes in has something to undo.
 */
export const canChoose = (id: CommandId, { enabled }: MenuState): boolean =>
  id === 'undo' || id === 'redo' || enabled.includes(id)

/**
 * The menu, made from the list of commands. The window hears all keys itself, so that one way leads from a key to an act,
 * and a key means the letter while somebody writes: the menu shows keys without registering them, and a click sends the
 * command. A Mac registers all that it shows and tells the page first; there, plain letters are not shown at all, for a
 * letter typed anywhere would choose its item. Undo and redo are no roles: a role takes the key away from the page.
 */
export function menuTemplate(
  state: MenuState,
  send: (id: CommandId) => void,
  { platform, isPackaged }: MenuPlace,
): Item[] {
  const isMac = platform === 'darwin'
  // An ampersand would be taken for the mark of the letter that chooses the item.
  const plain = (text: string) => (isMac ? text : text.replaceAll('&', '&&'))
  const names: Partial<Record<CommandId, string>> = {
    undo: words.undo(state.undo),
    redo: words.redo(state.redo),
  }
  const itemOf = ({ id, label, keys }: (typeof commands)[number]): Item => ({
    id,
    label: plain(names[id] ?? label),
    enabled: canChoose(id, state),
    click: () => send(id),
    ...(keys === null || (isMac && isWriting(keys)) ? {} : { accelerator: keys, registerAccelerator: false }),
  })
  const one = (wanted: CommandId): Item[] => commands.filter(({ id }) => id === wanted).map(itemOf)
  // Where a Mac has them in the menu of the app.
  const ofApp = new Set<CommandId>(isMac ? ['about', 'settings'] : [])
  const part = (menu: Part, except: readonly CommandId[] = []): Item[] =>
    commands.filter(({ id, menu: its }) => its === menu && !ofApp.has(id) && !except.includes(id)).map(itemOf)

  const app: Item = {
    role: 'appMenu',
    submenu: [
      ...one('about'),
      separator,
      ...one('settings'),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }
  const { file, edit, view, claim, help } = words.menus
  return [
    ...(isMac ? [app] : []),
    { label: file, submenu: [...part('file'), separator, isMac ? { role: 'close' } : { role: 'quit' }] },
    {
      label: edit,
      submenu: [
        ...one('undo'),
        ...one('redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        // In the table the same key selects rows.
        { role: 'selectAll', registerAccelerator: false },
        separator,
        ...part('edit', ['undo', 'redo']),
      ],
    },
    {
      label: view,
      submenu: [
        ...part('view'),
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        separator,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { label: claim, submenu: part('claim') },
    { role: 'windowMenu' },
    { label: help, role: 'help', submenu: part('help') },
  ]
}
