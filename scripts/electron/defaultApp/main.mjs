// What `electron FOLDER` runs where the runtime brings no default app of its own: reads the arguments, takes the name
// and version of the folder's package.json, and loads its main.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const modules = []
let folder = null
const args = process.argv.slice(1)
for (let at = 0; at < args.length; at++) {
  const arg = args[at]
  if (arg === '--version' || arg === '-v') {
    console.log(`v${process.versions.electron}`)
    process.exit(0)
  } else if (arg === '-r' || arg === '--require') modules.push(args[++at])
  else if (!arg.startsWith('-')) {
    folder = resolve(arg)
    break
  }
}
for (const name of modules) require(name)
if (folder) {
  const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  process.defaultApp = true
  app.setName(productName ?? name)
  app.setVersion(version ?? '0.0.0')
  app.setAppPath(folder)
  const given = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', given || join(app.getPath('appData'), productName ?? name))
  // Awaited at the top level, so that Electron is not "ready" before the app has been read.
  await import(pathToFileURL(join(folder, main ?? 'index.js')).href)
}
