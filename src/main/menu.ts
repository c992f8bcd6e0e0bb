import { app, Menu } from 'electron'
import { commands, type CommandId } from '../shared/commands/commands'
import { canChoose, menuTemplate, type MenuState } from './menuTemplate'

const nothing: MenuState = { undo: null, redo: null, enabled: [] }

/** Shows the menu as the window says it can be. */
export type ShowMenu = (state: MenuState) => void

/**
 * Makes the menu, with nothing to be chosen until the window says what. A menu is built anew only when a name changes:
 * one that is open closes when it is.
 */
export function makeMenu(send: (id: CommandId) => void): ShowMenu {
  let shown: MenuState = nothing
  const build = () => {
    const place = { platform: process.platform, isPackaged: app.isPackaged }
    const menu = Menu.buildFromTemplate(menuTemplate(shown, send, place))
    Menu.setApplicationMenu(menu)
    return menu
  }
  let menu = build()
  return (state) => {
    const isRenamed = state.undo !== shown.undo || state.redo !== shown.redo
    shown = state
    if (isRenamed) {
      menu = build()
      return
    }
    for (const { id } of commands) {
      const item = menu.getMenuItemById(id)
      const can = canChoose(id, state)
      if (item && item.enabled !== can) item.enabled = can
    }
  }
}
