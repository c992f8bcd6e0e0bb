// npm start [-- FILE …]: installs what is missing, builds, and opens the app.
import { resolve } from 'node:path'
import { build } from './run/build.mjs'
import { readyElectron } from './electron/ready.mjs'
import { ensureInstalled } from './run/install.mjs'
import { root, run } from './run/run.mjs'
import { sandboxArguments } from './run/sandbox.mjs'
import { canShow } from './run/screen.mjs'

if (!canShow() || !(await ensureInstalled()) || (await build()).failed) process.exit(1)
const electron = await readyElectron()
if (!electron) process.exit(1)
// npm runs its scripts in the folder of the repository; a path is meant from where the person stands.
const from = process.env.INIT_CWD ?? process.cwd()
const given = process.argv
  .slice(2)
  .map((argument) => (argument.startsWith('-') ? argument : resolve(from, argument)))
const { code } = await run(electron.path, [...sandboxArguments(electron.path), root, ...given], {
  env: electron.env,
})
process.exit(code)
