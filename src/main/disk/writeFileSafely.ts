import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { flushFolder } from './folders'

/**
 * Writes a file whole or not at all: beside its place, flushed, then renamed over it. Whatever fails, the old file stays
 * and nothing half-written is left. Throws the error of the file system. Without `mode` the
 * file has the usual rights.
 */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
  mode?: number,
): Promise<void> {
  const folder = dirname(path)
  // Of a length of its own: a name made longer might be too long for the file system.
  const beside = join(folder, `.${randomBytes(8).toString('hex')}.part`)
  try {
    const handle = await open(beside, 'wx')
    try {
      for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) await handle.writeFile(piece)
      // File systems without rights refuse; what was written is whole all the same.
      if (mode !== undefined) await handle.chmod(mode).catch(() => undefined)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await flushFolder(folder)
}
