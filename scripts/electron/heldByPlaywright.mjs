import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const playwright = dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json')))

/**
 * Arguments with which Electron waits for Playwright before its app is ready. Playwright adds them itself only where it
 * is left to find Electron by its package; without them the app runs ahead while Playwright connects, and now and then
 * the two miss each other and the launch hangs.
 */
export const heldByPlaywright = ['-r', join(playwright, 'lib/server/electron/loader.js')]
