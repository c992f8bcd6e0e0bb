import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../run/run.mjs'

const folder = join(root, 'node_modules/electron')

// The mirror that people name to the electron package itself counts here, too.
const origin = () =>
  process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com'

function installed() {
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    // Written last by the package's own script, so that half a download is never taken for the whole.
    const version = readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    return existsSync(path) ? { path, version, standIn: false } : null
  } catch {
    return null
  }
}

async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
    return true
  } catch {
    return false
  }
}

/**
 * The Electron that package.json pins; its package downloads it on first use, checked against the checksums that the
 * package carries. Null where it cannot be had. A host that is out of reach costs seconds: only one that answers is
 * given the time of a download. It is asked in any case, since what it needs may be in its own cache.
 */
export async function findPinned() {
  const there = installed()
  if (there) return there
  const script = join(folder, 'install.js')
  if (!existsSync(script)) return null
  const isInReach = await answers(origin())
  if (isInReach) console.error('Downloading Electron (once, about 120 MB)…')
  const { code, output } = await run(process.execPath, [script], {
    quiet: true,
    limit: isInReach ? 600_000 : 15_000,
  })
  if (code !== 0 && isInReach) console.error(output)
  return installed()
}
