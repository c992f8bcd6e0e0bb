import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/run.mjs'
import { licencesOf } from './licences.mjs'

/**
 * Takes out what only an Electron that is not packaged needs, and puts in the licences of what is in the bundles.
 * electron-builder calls it once the app is in place.
 */
export default function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir)
  for (const file of [join(resources, 'default_app.asar'), join(appOutDir, 'version')])
    rmSync(file, { force: true })
  writeFileSync(join(resources, 'LICENSES.packages.txt'), `${licencesOf(root)}\n`)
}
