import { app, dialog } from 'electron'
import { describeError } from './log'
import { words } from './words'

/**
 * Logs what nobody has caught, says so, and closes the app: what it would do after that is not known, and what was said
 * to be saved is safe.
 */
export function closeOnFault(log: (line: string) => void): void {
  process.on('uncaughtException', (error) => {
    log(`fault: ${describeError(error)}`)
    dialog.showErrorBox(words.fault.title, words.fault.text)
    app.exit(1)
  })
  // A promise that nobody waited for leaves nothing half-done; it is a bug all the same.
  process.on('unhandledRejection', (reason) => log(`fault in passing: ${describeError(reason)}`))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') log(`${type} process gone: ${reason} ${exitCode}`)
  })
}
