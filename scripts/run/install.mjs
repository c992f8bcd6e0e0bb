import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Installs the packages when they are missing or other than the lockfile says; says so in one line. */
export async function ensureInstalled() {
  const stamp = join(root, 'node_modules/.stet-lock')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  console.log('Installing packages…')
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true })
  if (code !== 0) {
    console.error(output)
    console.error('The packages could not be installed. Is the npm registry reachable?')
    return false
  }
  writeFileSync(stamp, wanted)
  return true
}
