import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** The Debian packages that Electron needs, a screen that nobody sees, and letters to draw with. */
const packages = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libnotify4',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libsecret-1-0',
  'fonts-liberation',
  'fonts-dejavu-core',
]

/** The programs that read what Stet writes, in tests. */
const readers = ['poppler-utils']

const isThere = async (name) =>
  (await run('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { quiet: true })).output.includes(
    'installed',
  )

/** Sees to the system packages: installs what is missing as root on Debian, else names it. */
export async function ensureLibraries() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return true
  const missing = []
  for (const name of [...packages, ...readers]) if (!(await isThere(name))) missing.push(name)
  if (missing.length === 0) return true
  if (process.getuid() !== 0) {
    console.error(`Please install these packages first: sudo apt-get install ${missing.join(' ')}`)
    return false
  }
  console.log(`Installing system packages: ${missing.join(' ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { quiet: true, env })
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
    {
      quiet: true,
      env,
    },
  )
  if (code !== 0) console.error(output)
  return code === 0
}

/** Says whether windows can be shown on this machine as it is. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Starts a screen that nobody sees and answers with its name and the way to end it; null when it would not start. Xvfb
 * picks a free number itself and writes it to the given descriptor.
 */
export function startScreen() {
  return new Promise((resolve) => {
    const screen = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp', '-ac'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    screen.on('error', () => resolve(null))
    screen.on('exit', () => resolve(null))
    screen.stdio[3].on('data', (chunk) => {
      const number = String(chunk).trim()
      if (number) resolve({ display: `:${number}`, end: () => screen.kill() })
    })
  })
}
