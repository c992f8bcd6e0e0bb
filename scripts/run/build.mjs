import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run.mjs'
import { whole } from './stages.mjs'

/** Builds the app into out/; what the bundler says is printed only when it fails. */
export async function build() {
  const { code, output } = await runTool('electron-vite', ['build', '--logLevel', 'warn'], {
    limit: 1_200_000,
    quiet: true,
  })
  if (code !== 0) console.error(output)
  console.log(`Build: ${code === 0 ? 'ok' : 'failed'}`)
  return whole(code)
}

/** Says whether the app has been built, at whatever time. */
export const isBuilt = () =>
  ['main/index.js', 'preload/index.cjs', 'renderer/index.html'].every((file) =>
    existsSync(join(root, 'out', file)),
  )
