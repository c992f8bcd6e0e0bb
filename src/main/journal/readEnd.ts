import type { FileHandle } from 'node:fs/promises'
import { readBytes } from '../disk/fileBytes'
import type { Entry } from '../../shared/records/entry'
import { entryIn, isSealed } from './entryIn'
import { lineFeed } from './readLines'

/** The end of a journal: what it is sound up to, and what comes last in the sound part. */
export type JournalEnd = {
  /** Bytes of the file. */
  readonly size: number
  /** Bytes up to the end of the last whole line; less than `size` when a write was torn after it. */
  readonly whole: number
  /** Where the last whole line begins. */
  readonly lineStart: number
  /** The entry in it; null in an empty journal, or when the line is `spoilt`. */
  readonly last: Entry | null
  /** The last whole line is no entry, or its hash is wrong: this is no torn write but damage. */
  readonly isSpoilt: boolean
  /** The last whole line has lost its line feed. */
  readonly isOpen: boolean
}

const firstStep = 65_536

/** The bytes at the end of a file that hold its last ended line and what stands behind that, and where they begin. */
async function lastLines(file: FileHandle, size: number): Promise<{ bytes: Buffer; from: number }> {
  let bytes = Buffer.alloc(0)
  let from = size
  // Steps that double: a last line of many megabytes is not copied once for each of its pieces.
  for (let step = firstStep; from > 0; step *= 2) {
    const start = Math.max(0, from - step)
    bytes = Buffer.concat([await readBytes(file, start, from), bytes])
    from = start
    const end = bytes.lastIndexOf(lineFeed)
    if (end > 0 && bytes.lastIndexOf(lineFeed, end - 1) >= 0) break
  }
  return { bytes, from }
}

/** Reads the end of a journal without reading the rest of it. */
export async function readEnd(file: FileHandle, caseId: string): Promise<JournalEnd> {
  const { size } = await file.stat()
  const { bytes, from } = await lastLines(file, size)
  const entryAt = (start: number, end: number) => {
    const entry = entryIn(bytes.subarray(start, end))
    return entry?.caseId === caseId && isSealed(entry) ? entry : null
  }
  const feed = bytes.lastIndexOf(lineFeed)
  const open = feed + 1 < bytes.length ? entryAt(feed + 1, bytes.length) : null
  if (open)
    return { size, whole: size, lineStart: from + feed + 1, last: open, isSpoilt: false, isOpen: true }
  if (feed < 0) return { size, whole: 0, lineStart: 0, last: null, isSpoilt: false, isOpen: false }
  const start = feed === 0 ? 0 : bytes.lastIndexOf(lineFeed, feed - 1) + 1
  const last = entryAt(start, feed)
  const whole = from + feed + 1
  return { size, whole, lineStart: from + start, last, isSpoilt: last === null, isOpen: false }
}
