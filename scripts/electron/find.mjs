import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findPinned } from './pinned.mjs'
import { getStandIn } from './standIn.mjs'

function findNamed() {
  const path = process.env.ELECTRON_EXEC_PATH
  if (!path) return null
  if (!existsSync(path)) {
    console.error(`ELECTRON_EXEC_PATH names ${path}, which does not exist.`)
    return null
  }
  const named = join(dirname(path), 'version')
  const version = existsSync(named)
    ? readFileSync(named, 'utf8').trim().replace(/^v/, '')
    : 'of unknown version'
  return { path, version, standIn: false }
}

/**
 * Finds an Electron to run: the one that ELECTRON_EXEC_PATH names, else the one that package.json pins, else the
 * stand-in. Null: none can be had.
 */
export const findElectron = async () => findNamed() ?? (await findPinned()) ?? (await getStandIn())

/** Says which Electron runs. */
export const sayElectron = ({ path, version, standIn }) =>
  standIn
    ? `Electron ${version} (a stand-in from the npm registry: the pinned one cannot be downloaded from here)`
    : `Electron ${version} (${path})`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findElectron()
  if (found) console.log(found.path)
  else console.error('No Electron can be had on this machine.')
  process.exit(found ? 0 : 1)
}
