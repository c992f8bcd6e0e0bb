import { start } from './run.mjs'

/** Says whether windows can be shown on this machine as it is. */
export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Says whether windows can be shown, and if not, tells so. */
export function canShow() {
  if (hasScreen()) return true
  console.error(
    'There is no display to show the window on: start Stet from a desktop session, or set DISPLAY.',
  )
  return false
}

/**
 * Starts a screen that nobody sees and answers with its name and the way to end it; null when it cannot be started.
 * Xvfb picks a free number itself and writes it to the given descriptor (Xserver(1), -displayfd).
 */
export function startScreen() {
  return new Promise((resolve) => {
    const options = ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp', '-ac']
    const screen = start('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    screen.on('error', () => resolve(null))
    screen.on('exit', () => resolve(null))
    let number = ''
    screen.stdio[3].on('data', (chunk) => {
      number += chunk
      if (number.endsWith('\n')) resolve({ name: `:${number.trim()}`, end: () => screen.kill() })
    })
  })
}
