#!/usr/bin/env node
// Makes a Debian package with Debian's own program. electron-builder takes it in the place of fpm (CUSTOM_FPM_PATH),
// which it would otherwise download.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { controlFile, readArguments } from './debOptions.mjs'

const options = readArguments(process.argv.slice(2))
const tree = mkdtempSync(join(tmpdir(), 'stet-deb-'))
try {
  // The folder of a package is everybody's to read, whatever this account keeps from others.
  chmodSync(tree, 0o755)
  process.umask(0o022)
  for (const { from, to } of options.files) {
    mkdirSync(dirname(join(tree, to)), { recursive: true })
    cpSync(from, join(tree, to), { recursive: true, verbatimSymlinks: true })
  }
  const size = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((all, entry) => all + statSync(join(entry.parentPath, entry.name)).size, 0)
  mkdirSync(join(tree, 'DEBIAN'))
  writeFileSync(join(tree, 'DEBIAN/control'), controlFile(options, size))
  for (const [argument, name] of [
    ['after-install', 'postinst'],
    ['after-remove', 'postrm'],
  ]) {
    if (!options[argument]) continue
    copyFileSync(options[argument], join(tree, 'DEBIAN', name))
    chmodSync(join(tree, 'DEBIAN', name), 0o755)
  }
  const named = options['deb-compression'] ?? 'xz'
  const compression = `-Z${named === 'gz' ? 'gzip' : named}`
  const { status, error } = spawnSync(
    'dpkg-deb',
    ['--root-owner-group', compression, '--build', tree, options.package],
    { stdio: 'inherit' },
  )
  if (error) throw error
  process.exitCode = status ?? 1
} finally {
  rmSync(tree, { recursive: true, force: true })
}
