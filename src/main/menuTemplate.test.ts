import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commands, type CommandId } from '../shared/commands/commands'
import { menuTemplate, type MenuState } from './menuTemplate'

type Item = MenuItemConstructorOptions

const nothing: MenuState = { undo: null, redo: null, enabled: [] }
const platforms = ['linux', 'win32', 'darwin'] as const

function menu(
  platform: NodeJS.Platform,
  state: MenuState = nothing,
  send: (id: CommandId) => void = () => undefined,
  isPackaged = true,
) {
  const flat = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
  return flat(menuTemplate(state, send, { platform, isPackaged }))
}
const item = (items: readonly Item[], id: string) => {
  const found = items.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not in the menu`)
  return found
}

describe.each(platforms)('the menu on %s', (platform) => {
  it('has every command that stands in a menu, once', () => {
    const ids = menu(platform).flatMap(({ id }) => (id === undefined ? [] : [id]))
    const wanted = commands.flatMap((one) => (one.menu === null ? [] : [one.id]))
    expect(ids.toSorted()).toEqual(wanted.toSorted())
  })

  it('sends a command when it is clicked', () => {
    const sent: string[] = []
    const items = menu(platform, nothing, (id) => sent.push(id))
    for (const { id, click } of items) {
      // Electron calls it with an item, a window and an event, which nobody here looks at.
      if (id !== undefined) (click as unknown as () => void)()
    }
    expect(sent.toSorted()).toEqual(
      commands
        .filter((one) => one.menu !== null)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('leaves all keys to the window', () => {
    const registered = menu(platform).filter(
      ({ accelerator, registerAccelerator }) => accelerator !== undefined && registerAccelerator !== false,
    )
    expect(registered).toEqual([])
  })

  it('has no role that takes undo and redo away from the page', () => {
    const roles = menu(platform).map(({ role }) => role)
    expect(roles).not.toContain('undo')
    expect(roles).not.toContain('redo')
    expect(roles).not.toContain('editMenu')
  })

  it('can do what the window says, and undo and redo always', () => {
    const items = menu(platform, { ...nothing, enabled: ['setVerified'] })
    const can = items.flatMap(({ id, enabled }) => (id !== undefined && enabled === true ? [id] : []))
    expect(can.toSorted()).toEqual(['redo', 'setVerified', 'undo'])
  })

  it('names what would be undone and redone', () => {
    const items = menu(platform, { ...nothing, undo: 'Mark as verified', redo: 'Attach a source' })
    expect([item(items, 'undo').label, item(items, 'redo').label]).toEqual([
      'Undo Mark as verified',
      'Redo Attach a source',
    ])
    expect(item(menu(platform), 'undo').label).toBe('Undo')
  })

  it('lets nobody reload or open the tools of developers in the packaged app', () => {
    const roles = (isPackaged: boolean) =>
      menu(platform, nothing, undefined, isPackaged).map(({ role }) => role)
    expect(roles(true)).not.toContain('reload')
    expect(roles(true)).not.toContain('toggleDevTools')
    expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
  })
})

describe('the keys that the menu shows', () => {
  it('are those of the commands', () => {
    expect(item(menu('linux'), 'setVerified').accelerator).toBe('1')
    expect(item(menu('linux'), 'openDraft').accelerator).toBe('CmdOrCtrl+O')
  })

  it('are no plain letters on a Mac, where each would be taken from the text that is written', () => {
    const shown = menu('darwin').flatMap(({ accelerator }) => accelerator ?? [])
    expect(shown.filter((keys) => !/CmdOrCtrl\+|F\d/.test(String(keys)))).toEqual([])
    expect(item(menu('darwin'), 'openDraft').accelerator).toBe('CmdOrCtrl+O')
  })
})

it('an ampersand in what would be undone is shown as one', () => {
  const state = { ...nothing, undo: 'Waive "Q & A"' }
  expect(item(menu('linux', state), 'undo').label).toBe('Undo Waive "Q && A"')
  expect(item(menu('darwin', state), 'undo').label).toBe('Undo Waive "Q & A"')
})

it('on a Mac, About and Settings stand in the menu of the app', () => {
  const [app] = menuTemplate(nothing, () => undefined, { platform: 'darwin', isPackaged: true })
  const ids = Array.isArray(app?.submenu) ? app.submenu.flatMap(({ id }) => id ?? []) : []
  expect(ids).toEqual(['about', 'settings'])
})
