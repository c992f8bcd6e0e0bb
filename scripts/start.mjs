// npm start [-- FILE …]: installs what is missing, builds, and opens the app.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { hasDisplay } from './run/display.mjs'
import { ensureInstalled } from './run/install.mjs'
import { bin, root, run } from './run/run.mjs'

if (!hasDisplay()) {
  console.error(
    'There is no display to show the window on: start Stet from a desktop session, or set DISPLAY.',
  )
  process.exit(1)
}
if (!(await ensureInstalled())) process.exit(1)
const { findElectron, sayElectron } = await import('./electron/find.mjs')
const built = await run(bin('electron-vite'), ['build', '--logLevel', 'error'], { keep: true })
if (built.code !== 0) {
  console.error(built.output)
  process.exit(1)
}
const electron = await findElectron()
if (!electron) {
  console.error('No Electron can be had: neither its own download nor the package registry can be reached.')
  process.exit(1)
}
console.log(sayElectron(electron))
// Electron refuses to run as root with its sandbox on.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const files = process.argv
  .slice(2)
  .map((argument) => (argument.startsWith('-') ? argument : resolve(process.env.INIT_CWD ?? '.', argument)))
const { ELECTRON_RENDERER_URL: _dev, ...env } = process.env
const app = spawn(electron.path, [...asRoot, root, ...files], { stdio: 'inherit', env })
app.on('exit', (code) => process.exit(code ?? 0))
