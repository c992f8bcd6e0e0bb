// npm run package [-- --stand-in] [-- ARGUMENTS OF electron-builder]: makes what people install, into dist/, and tries
// it. People get the pinned Electron and no other; with --stand-in the packaging itself can be tried without it.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findPinned } from './electron/pinned.mjs'
import { getStandIn } from './electron/standIn.mjs'
import { checkPackage } from './package/checkPackage.mjs'
import { build } from './run/build.mjs'
import { ensureInstalled } from './run/install.mjs'
import { root, run } from './run/run.mjs'

const given = process.argv.slice(2)
const isTrial = given.includes('--stand-in')
const packager = join(root, 'scripts/package')

if (!(await ensureInstalled()) || (await build()).failed || !(await ensureInstalled(packager)))
  process.exit(1)
const electron = isTrial ? await getStandIn() : await findPinned()
if (!electron) {
  console.error(
    isTrial
      ? 'The stand-in cannot be had from here.'
      : 'The pinned Electron cannot be downloaded from here. To try the packaging itself: npm run package -- --stand-in',
  )
  process.exit(1)
}
const output = isTrial ? 'dist/stand-in' : 'dist'
console.log(
  `Packaging with Electron ${electron.version}${isTrial ? ', a stand-in: to try, not to hand out' : ''}`,
)
// On Debian its own program makes the package, so that nothing has to be downloaded for it.
const ownDeb = existsSync('/usr/bin/dpkg-deb') ? { CUSTOM_FPM_PATH: join(packager, 'makeDeb.mjs') } : {}
const { code } = await run(
  process.execPath,
  [
    join(packager, 'node_modules/electron-builder/cli.js'),
    '--publish=never',
    `--config.directories.output=${output}`,
    // On macOS the executable lies deep in the bundle; its own download is taken from the cache of Electron's package.
    ...(process.platform === 'darwin' ? [] : [`--config.electronDist=${dirname(electron.path)}`]),
    `--config.electronVersion=${electron.version}`,
    ...given.filter((argument) => argument !== '--stand-in'),
  ],
  { env: ownDeb },
)
if (code !== 0) process.exit(code)
process.exit(
  process.platform === 'linux' && !(await checkPackage(join(root, output, 'linux-unpacked'))) ? 1 : 0,
)
