import { useEffect } from 'react'
import { runCommand } from './commandRegistry'
import { commandFor, isPlain } from './keys'

/** Says whether this machine is a Mac, where ⌘ stands for Ctrl. */
export const isMac = navigator.userAgent.includes('Mac')

/** What a person types into: its own keys and its own undo. */
const editable = 'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, [contenteditable]'
/** Says whether the person is typing. */
export const isTyping = (): boolean => document.activeElement?.matches(editable) === true

/** Widgets that use plain letters or Enter themselves: menus, lists of options, open dialogs. */
const ownKeys = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]'

const leave = (field: Element): void => {
  if (field instanceof HTMLElement) field.blur()
}

/** Hears the keys of all commands, once for the window. Plain letters leave text fields, menus and dialogs alone. */
export function useKeys(plainKeysOn: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.repeat) return
      const target = event.target instanceof Element ? event.target : document.body
      const inField = target.closest(editable) !== null
      // A dialog's Escape is its own.
      if (event.key === 'Escape' && inField && target.closest(ownKeys) === null) leave(target)
      const id = commandFor(event, isMac)
      if (!id) return
      const quiet = isPlain(id) || id === 'toClaim' || id === 'removeClaim'
      if (quiet && (!plainKeysOn || inField || target.closest(ownKeys) !== null)) return
      // In a text field these are the field's own.
      if (inField && (id === 'undo' || id === 'redo')) return
      if (id === 'toClaim' && target.closest('button, a, [role=columnheader]') !== null) return
      if (runCommand(id)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [plainKeysOn])
}
