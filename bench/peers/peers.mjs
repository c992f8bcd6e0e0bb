import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from '../../scripts/run/install.mjs'

const folder = import.meta.dirname

export const installPeers = () => ensureInstalled(folder)

export const peerVersions = () =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).devDependencies

export const loadPeers = async (task) => (await import(`./${task}.mjs`)).peers
