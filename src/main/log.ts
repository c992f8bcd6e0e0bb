import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './open/fileFailure'

const largest = 1_000_000

/** Opens the log: what went wrong inside the app, never words of an article. One file, and the one before it. */
export function openLog(userData: string, now: () => string): (line: string) => void {
  const folder = join(userData, 'logs')
  const file = join(folder, 'stet.log')
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`)
      appendFileSync(file, `${now()} ${line.replace(/\s*\n\s*/g, ' | ')}\n`)
    } catch {
      // A log that cannot be written must not be what stops the app.
    }
  }
}

/**
 * What of an error may stand in the log: its kind, the system's code and where in the app it happened. Not its message:
 * parsers quote in it what they could not read.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name} ${codeOf(error)}`.trim(), ...where].join('\n')
}
