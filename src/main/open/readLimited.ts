import { open, stat, type FileHandle } from 'node:fs/promises'
import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import { fileFailure } from './fileFailure'
import { headLength, tooLarge } from './judge'

/** Says from the first bytes of a file how many may be read of it, or why none. */
export type LimitOf = (head: Uint8Array) => Result<number, OpenFailure>

/** Reads an ordinary file whole, but never more than its limit, nor than it held when it was opened. */
export async function readLimited(path: string, limitOf: LimitOf): Promise<Result<Uint8Array, OpenFailure>> {
  try {
    // Before it is opened: to open a pipe is to wait for whoever writes to it.
    if (!(await stat(path)).isFile()) return failed({ kind: 'unreadable', detail: 'notAFile' })
    const file = await open(path, 'r')
    try {
      return await readOpen(file, limitOf)
    } finally {
      await file.close()
    }
  } catch (error) {
    return failed(fileFailure(error))
  }
}

async function readOpen(file: FileHandle, limitOf: LimitOf): Promise<Result<Uint8Array, OpenFailure>> {
  const { size } = await file.stat()
  const head = new Uint8Array(Math.min(size, headLength))
  if (!(await fill(file, head, 0))) return failed(changing)
  const limit = limitOf(head)
  if (!limit.ok) return limit
  if (size > limit.value) return failed(tooLarge(limit.value))

  const bytes = new Uint8Array(size)
  bytes.set(head)
  if (!(await fill(file, bytes, head.length))) return failed(changing)
  const { bytesRead: more } = await file.read(new Uint8Array(1), 0, 1, size)
  return more === 0 ? ok(bytes) : failed(changing)
}

/** A file that somebody still writes to is not yet the draft: half of it must not pass for the whole. */
const changing: OpenFailure = { kind: 'unreadable', detail: 'changing' }

/** Fills a buffer from `from` on with what stands there in the file; false where the file ends before. */
async function fill(file: FileHandle, buffer: Uint8Array, from: number): Promise<boolean> {
  let at = from
  while (at < buffer.length) {
    const { bytesRead } = await file.read(buffer, at, buffer.length - at, at)
    if (bytesRead === 0) return false
    at += bytesRead
  }
  return true
}
