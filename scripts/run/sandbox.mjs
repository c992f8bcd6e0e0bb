import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

// Asked of the system itself, as AppArmor, containers and kernel settings can each say no; where util-linux is missing,
// nothing is known and the best is hoped for.
const isRestricted = () => {
  const { status, error } = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  return !error && status !== 0
}

/**
 * Why Chromium's sandbox cannot be had here, or null when it can: root may not use it, and a Linux that keeps user
 * namespaces from ordinary programs takes away what it is made of, unless its older helper was given root's rights
 * (Chromium: docs/security/apparmor-userns-restrictions.md).
 */
export function whyNoSandbox({ isRoot, isRestricted, hasHelper }) {
  if (isRoot) return 'as root'
  return isRestricted && !hasHelper ? 'on a system that restricts user namespaces' : null
}

const isRootsOwn = (path) => {
  if (!existsSync(path)) return false
  const { uid, mode } = statSync(path)
  return uid === 0 && (mode & 0o4000) !== 0
}

/** The arguments that this Electron needs where its sandbox cannot be had; says so when it must do without. */
export function sandboxArguments(electron) {
  if (process.platform !== 'linux') return []
  const why = whyNoSandbox({
    isRoot: process.getuid() === 0,
    isRestricted: isRestricted(),
    hasHelper: isRootsOwn(join(dirname(electron), 'chrome-sandbox')),
  })
  if (!why) return []
  console.log(`Electron runs without its sandbox, which it cannot have ${why}.`)
  return ['--no-sandbox']
}
