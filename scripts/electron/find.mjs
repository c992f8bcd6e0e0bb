import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from '../run/run.mjs'
import { getStandIn } from './standIn.mjs'

const patience = 180_000

/** The Electron that package.json pins, downloaded by its own package if need be; null where it cannot be had. */
async function findPinned() {
  const folder = join(root, 'node_modules/electron')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const there = () => {
    const named = join(folder, 'path.txt')
    if (!existsSync(named)) return null
    const path = join(folder, 'dist', readFileSync(named, 'utf8').trim())
    return existsSync(path) ? { path, version } : null
  }
  if (there()) return there()
  // Asked first, so that a host which cannot be reached costs seconds and not the whole patience.
  try {
    await fetch('https://github.com', { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
  } catch {
    return null
  }
  const install = [join(folder, 'install.js'), join(folder, 'install.mjs')].find((file) => existsSync(file))
  if (!install) return null
  console.error(`Downloading Electron ${version}…`)
  const download = run(process.execPath, [install], { quiet: true })
  const late = new Promise((resolve) => setTimeout(() => resolve(null), patience).unref())
  await Promise.race([download, late])
  return there()
}

/** Finds an Electron to run: the one that is named, else the pinned one, else the stand-in. Null: none can be had. */
export async function findElectron() {
  const named = process.env.ELECTRON_EXEC_PATH
  if (named && existsSync(named)) return { path: named, version: 'as named', isStandIn: false }
  const pinned = await findPinned()
  if (pinned) return { ...pinned, isStandIn: false }
  const standIn = await getStandIn()
  return standIn ? { ...standIn, isStandIn: true } : null
}

/** Says which Electron runs. */
export const sayElectron = ({ path, version, isStandIn }) =>
  isStandIn
    ? `Electron ${version} (a stand-in: the pinned one cannot be downloaded from here)`
    : `Electron ${version} (${path})`

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await findElectron()
  if (!found) {
    console.error('No Electron can be had on this machine.')
    process.exit(1)
  }
  console.log(found.path)
}
