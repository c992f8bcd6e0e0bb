import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root, start } from '../run/run.mjs'
import { sandboxArguments } from '../run/sandbox.mjs'
import { startScreen } from '../run/screen.mjs'

const require = createRequire(join(root, 'package.json'))

/** What must be off and on in the binary that people get; the names are those of @electron/fuses. */
const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  OnlyLoadAppFromAsar: true,
  GrantFileProtocolExtraPrivileges: false,
}

async function wrongFuses(executable) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import(require.resolve('@electron/fuses'))
  const wire = await getCurrentFuseWire(executable)
  return Object.entries(wanted)
    .filter(([name, isOn]) => wire[FuseV1Options[name]] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([name]) => name)
}

// Playwright cannot start it, for the fuse that it needs is off; Chromium's own port for tools is still there.
async function opens(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'stet-package-'))
  const screen = await startScreen()
  const env = { ELECTRON_RUN_AS_NODE: undefined, ...(screen ? { DISPLAY: screen.name } : {}) }
  const args = [...sandboxArguments(executable), '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const app = start(executable, args, { env, stdio: 'ignore' })
  try {
    const named = join(profile, 'DevToolsActivePort')
    for (let tries = 0; tries < 100; tries++) {
      await wait(200)
      if (app.exitCode !== null || !existsSync(named)) continue
      const [port] = readFileSync(named, 'utf8').split('\n')
      const pages = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()
      if (pages.some(({ url, title }) => url.startsWith('app://') && title === 'Stet')) return true
    }
    return false
  } finally {
    const ended = app.exitCode === null && new Promise((resolve) => app.once('close', resolve))
    app.kill()
    await ended
    screen?.end()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Looks at the packaged app as people get it: the switches in its binary, and whether its window opens. */
export async function checkPackage(folder) {
  const executable = join(folder, 'stet')
  const wrong = await wrongFuses(executable)
  if (wrong.length > 0) console.error(`Not set in the binary as they must be: ${wrong.join(', ')}`)
  const isOpen = await opens(executable)
  console.log(
    `The packaged app ${isOpen ? 'opens' : 'does not open'}; ${wrong.length} of its switches are wrong.`,
  )
  return isOpen && wrong.length === 0
}
