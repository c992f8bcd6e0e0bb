import type { FileHandle } from 'node:fs/promises'

/** Reads the bytes of an open file from `start` to `end` (exclusive); fewer when the file ends before. */
export async function readBytes(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start)
  let filled = 0
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** Writes bytes into an open file from `start` on: all of them, or it throws. */
export async function writeBytes(file: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    written += (await file.write(bytes, written, bytes.length - written, start + written)).bytesWritten
  }
}
