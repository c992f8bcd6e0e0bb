import { Menu, type MenuItemConstructorOptions } from 'electron'
import { commands, type CommandId } from '../shared/commands/commands'
import type { RequestInput } from '../shared/ipc/contract'

type MenuState = RequestInput<'setMenu'>
type Part = 'file' | 'edit' | 'view' | 'claim' | 'help'

const separator: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The menu, made from the list of commands. The window hears all keys itself, so that one path leads from a key to an
 * act: the menu shows them without registering them, and a click sends the command. Undo and redo are no roles: a role
 * would take the key away from the page before it is heard.
 */
export function menuTemplate(
  state: MenuState,
  send: (id: CommandId) => void,
  platform: string,
  isPackaged: boolean,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const enabled = new Set<CommandId>(state.enabled)
  const names: Partial<Record<CommandId, string>> = {
    undo: state.undo === null ? 'Undo' : `Undo ${state.undo}`,
    redo: state.redo === null ? 'Redo' : `Redo ${state.redo}`,
  }
  const part = (menu: Part): MenuItemConstructorOptions[] =>
    commands
      .filter((one) => one.menu === menu)
      .map(({ id, label, keys }) => ({
        id,
        label: names[id] ?? label,
        enabled: enabled.has(id),
        click: () => send(id),
        ...(keys === null ? {} : { accelerator: keys, registerAccelerator: false }),
      }))
  const edit = part('edit')
  const [undo, redo, ...otherEdits] = edit
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [...part('file'), separator, isMac ? { role: 'close' } : { role: 'quit' }],
    },
    {
      label: '&Edit',
      submenu: [
        ...(undo && redo ? [undo, redo] : []),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll', registerAccelerator: false },
        separator,
        ...otherEdits,
      ],
    },
    {
      label: '&View',
      submenu: [
        ...part('view'),
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    { label: '&Claim', submenu: part('claim') },
    { role: 'windowMenu' },
    { label: '&Help', role: 'help', submenu: part('help') },
  ]
}

/** Shows the menu as the window says it can be. */
export function showMenu(state: MenuState, send: (id: CommandId) => void, isPackaged: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, send, process.platform, isPackaged)))
}
