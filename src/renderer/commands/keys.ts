import { commands, type CommandId } from '../../shared/commands/commands'

/** What a key press says, as far as commands care. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const nameOf = (mod: boolean, shift: boolean, key: string) =>
  `${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${key.length === 1 ? key.toUpperCase() : key}`

const parts = (keys: string) => {
  const pieces = keys.split('+')
  const key = pieces.at(-1) ?? ''
  return { mod: pieces.includes('CmdOrCtrl'), shift: pieces.includes('Shift'), key }
}

const byKeys: ReadonlyMap<string, CommandId> = new Map(
  commands.flatMap(({ id, keys }) => {
    if (keys === null) return []
    const { mod, shift, key } = parts(keys)
    return [[nameOf(mod, shift, key), id] as const]
  }),
)

/** The command that a key press asks for, or null. `?` counts as typed, whatever keys a layout needs for it. */
export function commandFor(press: KeyPress, isMac: boolean): CommandId | null {
  if (press.altKey) return null
  const mod = isMac ? press.metaKey : press.ctrlKey
  if (isMac ? press.ctrlKey : press.metaKey) return null
  if (press.key === '?' && !mod) return byKeys.get('?') ?? null
  return byKeys.get(nameOf(mod, press.shiftKey, press.key)) ?? null
}

/** Says whether a command's keys are plain ones, which must leave text fields alone and can be switched off. */
export function isPlain(id: CommandId): boolean {
  const keys = commands.find((one) => one.id === id)?.keys
  if (!keys) return false
  const { mod, key } = parts(keys)
  return !mod && key.length === 1
}

/** How keys are written for people: `Ctrl+Shift+Z`, or with the signs that a Mac uses. */
export function sayKeys(keys: string, isMac: boolean): string {
  return isMac ? keys.replace('CmdOrCtrl+', '⌘').replace('Shift+', '⇧') : keys.replace('CmdOrCtrl', 'Ctrl')
}
