import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heldByPlaywright } from '../scripts/electron/heldByPlaywright.mjs'
import type { CommandId } from '../src/shared/commands/commands'

/** The app as a test has it: its window, and ways to answer the system's dialogs. */
export type Stet = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** The next open dialog gives these files. */
  readonly chooseFiles: (...paths: string[]) => Promise<void>
  /** The next save dialog gives this file. */
  readonly saveTo: (path: string) => Promise<void>
  /** Chooses a command in the application's menu. */
  readonly command: (id: CommandId) => Promise<void>
  readonly close: () => Promise<void>
}

const root = join(import.meta.dirname, '..')

/** What Chromium itself says on a machine without a desktop, and that is no fault of the page. */
const harmless = [/Autofill\./]

/** Starts the app on a profile; a page error or an error on the console makes the test fail when it ends. */
export async function startStet(
  profile: string,
  errors: string[],
  args: readonly string[] = [],
): Promise<Stet> {
  const executablePath = process.env.STET_ELECTRON
  if (!executablePath) throw new Error('run the end-to-end tests with npm run test:e2e')
  const app = await _electron.launch({
    executablePath,
    args: [...heldByPlaywright, '--no-sandbox', root, `--user-data-dir=${profile}`, '--lang=en-GB', ...args],
    // The app's own theme holds; Playwright would show every page in light.
    colorScheme: null,
  })
  const page = await app.firstWindow()
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !harmless.some((known) => known.test(message.text())))
      errors.push(message.text())
  })
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setSize(1440, 900)
    // The windows of tests that run at the same time lie on one display: each that opens would take the pointer from the others.
    window?.setIgnoreMouseEvents(true)
  })
  return {
    app,
    page,
    profile,
    chooseFiles: (...paths) =>
      app.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
      }, paths),
    saveTo: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path),
    command: (id) =>
      app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id),
    close: () => app.close(),
  }
}

/** Tests with the app: a fresh profile and a folder for files each; `again` starts it anew on the same profile. */
export const test = base.extend<{
  readonly folder: string
  readonly errors: string[]
  readonly start: (args?: readonly string[], profile?: string) => Promise<Stet>
  readonly stet: Stet
}>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  errors: async ({}, use) => {
    const errors: string[] = []
    await use(errors)
    expect(errors, 'nothing may go wrong in the window').toEqual([])
  },
  start: async ({ folder, errors }, use) => {
    const started: Stet[] = []
    await use(async (args = [], profile = join(folder, 'profile')) => {
      const stet = await startStet(profile, errors, args)
      started.push(stet)
      return stet
    })
    for (const stet of started) await stet.close().catch(() => undefined)
  },
  stet: async ({ start }, use) => {
    await use(await start())
  },
})

export { expect }
