import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import { build } from 'vite'
import { heldByPlaywright } from '../electron/heldByPlaywright.mjs'
import { findElectron } from '../electron/find.mjs'
import { hasScreen, startScreen } from '../run/screen.mjs'

const root = join(import.meta.dirname, '../..')

/** Bundles the app's reader for a page, with its workers, as the app's own build does. */
async function bundle(outDir) {
  mkdirSync(outDir, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'window'),
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The plugin timings are no error.
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  })
}

/**
 * Opens a window of the real Electron with the app's reader in it. `read` reads one original there; `strayRequests`
 * lists what the page tried to load from anywhere but its own folder. Nothing is written to standard output.
 */
export async function openReader(name) {
  const outDir = join(root, 'out/reader', name)
  await bundle(outDir)
  const executablePath = process.env.STET_ELECTRON || (await findElectron())?.path
  if (!executablePath) throw new Error('no Electron can be had on this machine')
  const screen = hasScreen() ? null : await startScreen()
  const profile = mkdtempSync(join(tmpdir(), 'stet-reader-'))
  const app = await _electron.launch({
    executablePath,
    args: [
      ...heldByPlaywright,
      '--no-sandbox',
      `--user-data-dir=${profile}`,
      join(import.meta.dirname, 'app'),
      outDir,
    ],
    env: { ...process.env, ...(screen ? { DISPLAY: screen.name } : {}) },
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'readOriginal' in globalThis)
  return {
    page,
    read: (bytes, { kind, address, charset = null, changes }) =>
      page.evaluate(
        ([base64, kind, charset, options]) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
          return globalThis.readOriginal({ bytes, name: '', kind, mediaType: '', charset }, options)
        },
        [
          Buffer.from(bytes).toString('base64'),
          kind,
          charset,
          { ...(address ? { address } : {}), ...(changes ? { changes } : {}) },
        ],
      ),
    strayRequests: () => app.evaluate(() => globalThis.strayRequests),
    close: async () => {
      await app.close()
      screen?.end()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
