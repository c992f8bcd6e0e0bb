import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { windowStateSchema, type WindowState } from './windowState'

/** What is remembered of the window from one start to the next. */
export type WindowMemory = {
  readonly state: () => WindowState
  readonly remember: (changed: Partial<WindowState>) => void
}

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Reads what is remembered of the window, before there is one; a file that cannot be read is as none. */
export function openWindowMemory(userData: string): WindowMemory {
  const file = join(userData, 'window.json')
  let state = windowStateSchema.parse(read(file))
  return {
    state: () => state,
    remember: (changed) => {
      state = { ...state, ...changed }
      try {
        // At once, because the app may be ending; where it fails, the window merely opens at its usual place.
        writeFileSync(`${file}.part`, JSON.stringify(state))
        renameSync(`${file}.part`, file)
      } catch {
        return
      }
    },
  }
}
