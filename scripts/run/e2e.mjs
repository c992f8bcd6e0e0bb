import { ensureLibraries, hasDisplay, startScreen } from './display.mjs'
import { bin, run } from './run.mjs'

/**
 * Runs Playwright on the built app in the real Electron, with a screen of its own where there is none. Answers with the
 * exit code; anything that keeps Electron from running is printed and counts as a failure.
 */
export async function runPlaywright(args, env = {}) {
  if (!(await ensureLibraries())) return 1
  const { findElectron, sayElectron } = await import('../electron/find.mjs')
  const electron = await findElectron()
  if (!electron) {
    console.error('No Electron can be had: neither its own download nor the package registry can be reached.')
    return 1
  }
  console.log(sayElectron(electron))
  // A screen of its own also keeps the tests from taking the keyboard away from whoever sits at the machine.
  const screen = process.platform === 'linux' ? await startScreen() : null
  if (!screen && !hasDisplay()) {
    console.error('There is no display, and Xvfb, which would make one, cannot be started.')
    return 1
  }
  try {
    const display = screen ? { DISPLAY: screen.display, WAYLAND_DISPLAY: '' } : {}
    const { code } = await run(bin('playwright'), ['test', ...args], {
      env: { ...env, ...display, STET_ELECTRON: electron.path, ELECTRON_RENDERER_URL: '' },
    })
    return code
  } finally {
    screen?.end()
  }
}
