// npm run dev: opens the app from its sources and loads what changes while it runs.
import { readyElectron } from './electron/ready.mjs'
import { ensureInstalled } from './run/install.mjs'
import { runTool } from './run/run.mjs'
import { sandboxArguments } from './run/sandbox.mjs'
import { canShow } from './run/screen.mjs'

const electron = canShow() && (await ensureInstalled()) && (await readyElectron())
if (!electron) process.exit(1)
const noSandbox = sandboxArguments(electron.path).length > 0 ? ['--noSandbox'] : []
const { code } = await runTool('electron-vite', ['dev', ...noSandbox, ...process.argv.slice(2)], {
  env: { ...electron.env, ELECTRON_EXEC_PATH: electron.path },
})
process.exit(code)
