import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readyElectron } from '../electron/ready.mjs'
import { isBuilt } from './build.mjs'
import { runTool } from './run.mjs'
import { hasScreen, startScreen } from './screen.mjs'
import { e2eResult, readReport } from './stages.mjs'
import { ensurePackages, screenParts } from './systemPackages.mjs'

// More than the whole run may take by playwright.config.ts: for a runner that does not end by itself.
const limit = 1_800_000

// Playwright gives its workers FORCE_COLOR, and Node warns of it beside NO_COLOR; this is its other way to be told.
const plain = process.stdout.isTTY && !process.env.NO_COLOR ? {} : { NO_COLOR: undefined, DEBUG_COLORS: '0' }

async function ownScreen() {
  if (process.platform !== 'linux') return { end: () => {} }
  if (!(await ensurePackages(screenParts))) return null
  const screen = await startScreen()
  if (screen) return screen
  // A screen of its own also keeps the tests from taking the keyboard away from whoever sits at the machine.
  if (hasScreen()) return { end: () => {} }
  console.error(
    'There is no display, and Xvfb, which would make one, cannot be started: please install Xvfb.',
  )
  return null
}

/**
 * Runs Playwright on the built app in the real Electron, on a screen of its own where one can be had. Answers with the
 * exit code; whatever keeps Electron from running is printed, and is a failure.
 */
export async function runPlaywright(args, env = {}) {
  if (!isBuilt()) {
    console.error('The app has not been built: npm run build.')
    return 1
  }
  const electron = await readyElectron()
  const screen = electron && (await ownScreen())
  if (!screen) return 1
  try {
    const display = screen.name ? { DISPLAY: screen.name, WAYLAND_DISPLAY: undefined } : {}
    const { code } = await runTool('@playwright/test', ['test', ...args], {
      limit,
      env: { ...env, ...plain, ...electron.env, ...display, STET_ELECTRON: electron.path },
    })
    return code
  } finally {
    screen.end()
  }
}

/** The end-to-end tests as a stage of npm test. */
export async function endToEndTests() {
  const folder = mkdtempSync(join(tmpdir(), 'stet-e2e-'))
  try {
    const report = join(folder, 'e2e.json')
    const code = await runPlaywright([], { STET_REPORT: report })
    const result = e2eResult(readReport(report), code)
    console.log(`End to end: ${result.passed} passed, ${result.failed} failed`)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
