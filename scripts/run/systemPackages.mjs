import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** The Debian packages with the libraries that Electron is linked to or loads. */
export const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libsecret-1-0',
]

/** The Debian packages with a screen that nobody sees, and letters to draw on it. */
export const screenParts = ['xvfb', 'fonts-liberation', 'fonts-dejavu-core']

/** The names that are not installed, of those asked for; Debian 13 and Ubuntu 24.04 end some of them in t64. */
export function missingOf(names, installed) {
  const there = new Set(installed)
  return names.filter((name) => !there.has(name) && !there.has(`${name}t64`))
}

async function installedPackages() {
  const { output } = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n'], { quiet: true })
  return output
    .split('\n')
    .filter((line) => line.endsWith(' installed'))
    .map((line) => line.slice(0, line.indexOf(' ')))
}

async function install(names) {
  console.log(`Installing system packages: ${names.join(' ')}`)
  const apt = (...args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      quiet: true,
      limit: 600_000,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  const updated = await apt('update')
  const known = []
  for (const name of names) {
    const renamed = await run('apt-cache', ['show', `${name}t64`], { quiet: true })
    known.push(renamed.code === 0 ? `${name}t64` : name)
  }
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...known)
  if (code !== 0) console.error(updated.output, output)
  return code === 0
}

/**
 * Sees to it that these Debian packages are there: as root it installs what is missing, else it names it. Where there
 * are no Debian packages it leaves the matter to whoever needs them. False: it said why.
 */
export async function ensurePackages(names) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return true
  const missing = missingOf(names, await installedPackages())
  if (missing.length === 0) return true
  if (process.getuid() === 0) return install(missing)
  console.error(`These packages are missing; please run: sudo apt-get install ${missing.join(' ')}`)
  return false
}
