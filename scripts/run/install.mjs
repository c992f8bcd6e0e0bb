import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lacks } from './lockfile.mjs'
import { root, runNpm } from './run.mjs'

const oldest = [20, 19]

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Installs the packages of a folder when they are missing or others than its lockfile says. False: it said why it could
 * not.
 */
export async function ensureInstalled(folder = root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`Stet needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`)
    return false
  }
  const wanted = read(join(folder, 'package-lock.json'))
  if (!lacks(wanted, read(join(folder, 'node_modules/.package-lock.json')))) return true
  console.log('Installing packages…')
  const options = ['--no-audit', '--no-fund', '--include=dev']
  const { code, output } = await runNpm(['ci', ...options], { quiet: true, cwd: folder })
  if (code === 0) return true
  console.error(output)
  console.error('The packages could not be installed: see above; is the npm registry within reach?')
  return false
}
