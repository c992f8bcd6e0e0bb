import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const largest = 1_000_000

/** Opens the log: what went wrong inside the app, never words of an article. One file, and the one before it. */
export function openLog(userData: string, now: () => string): (line: string) => void {
  const folder = join(userData, 'logs')
  const file = join(folder, 'stet.log')
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`)
      appendFileSync(file, `${now()} ${line}\n`)
    } catch {
      // A log that cannot be written must not be what stops the app.
    }
  }
}
