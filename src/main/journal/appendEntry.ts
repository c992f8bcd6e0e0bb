import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { KeepFailure } from '../../shared/ipc/failures'
import { follows } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import { failed, ok, type Result } from '../../shared/result'
import { readBytes, writeBytes } from '../disk/fileBytes'
import { flushFolder, makeFolder } from '../disk/folders'
import { writeFileSafely } from '../disk/writeFileSafely'
import type { CaseFolder } from './caseFolder'
import { lineOf } from './entryIn'
import { nativeDigest } from './nativeDigest'
import { readEnd, type JournalEnd } from './readEnd'
import { asideName } from './setAside'

const feed = Buffer.from('\n')

type Last = Pick<Entry, 'sequence' | 'hash' | 'state' | 'caseId'>

/** What is remembered of a journal's sound end between two appends. */
export type KnownEnd = {
  readonly size: number
  readonly lineStart: number
  readonly last: Last | null
}

type End = Omit<JournalEnd, 'size' | 'last'> & { readonly last: Last | null }

const asEnd = ({ size, lineStart, last }: KnownEnd): End => ({
  whole: size,
  lineStart,
  last,
  isSpoilt: false,
  isOpen: false,
})

/**
 * Appends an entry to a journal and flushes it; answers with the new end only when it is on the disk. A torn end, left
 * by a power cut, is set aside first. The entry that is the last already is flushed once more: whoever asks again has
 * not heard the first answer. `outOfStep`: the entry does not follow the last one, or the journal is damaged.
 */
export async function appendEntry(
  { folder, journal }: Pick<CaseFolder, 'folder' | 'journal'>,
  entry: Entry,
  known: KnownEnd | undefined,
  stamp: string,
): Promise<Result<KnownEnd, KeepFailure>> {
  if (!known) await makeFolder(folder)
  const file = await open(journal, constants.O_RDWR | constants.O_CREAT)
  try {
    const { size } = await file.stat()
    // Of another size than it was left with, somebody else was here: what is remembered counts no more.
    const end: End = known?.size === size ? asEnd(known) : await readEnd(file, entry.caseId)
    if (end.isSpoilt) return failed({ kind: 'outOfStep', detail: 'damaged' })
    if (end.last?.hash === entry.hash) return ok(await flushAgain(file, end, folder))
    if (!follows(entry, end.last, nativeDigest)) {
      return failed({ kind: 'outOfStep', detail: `${entry.sequence} after ${end.last?.sequence ?? 0}` })
    }
    if (end.whole < size) {
      await writeFileSafely(asideName(folder, 'torn', stamp), await readBytes(file, end.whole, size))
      await file.truncate(end.whole)
    }
    const line = lineOf(entry)
    const bytes = end.isOpen ? Buffer.concat([feed, line]) : line
    await writeWhole(file, bytes, end.whole)
    // The file may be new.
    if (end.whole === 0) await flushFolder(folder)
    const after = end.whole + bytes.length
    return ok({ size: after, lineStart: after - line.length, last: lastOf(entry) })
  } finally {
    await file.close()
  }
}

/** What of an entry the next one must follow; the entry itself may be megabytes. */
const lastOf = ({ sequence, hash, state, caseId }: Entry): Last => ({ sequence, hash, state, caseId })

/** Writes at the end of the sound part and flushes; when either fails, nothing of it stays in the file. */
async function writeWhole(file: FileHandle, bytes: Buffer, start: number): Promise<void> {
  try {
    await writeBytes(file, bytes, start)
    await file.datasync()
  } catch (error) {
    // What cannot even be cut off is found as a torn end, or as the entry itself, at the next try.
    await file.truncate(start).catch(() => undefined)
    throw error
  }
}

/** Writes the last line anew before it is flushed: after a flush that failed, the system takes its pages for written. */
async function flushAgain(file: FileHandle, end: End, folder: string): Promise<KnownEnd> {
  const line = await readBytes(file, end.lineStart, end.whole)
  const bytes = end.isOpen ? Buffer.concat([line, feed]) : line
  await writeBytes(file, bytes, end.lineStart)
  await file.datasync()
  if (end.lineStart === 0) await flushFolder(folder)
  return { size: end.lineStart + bytes.length, lineStart: end.lineStart, last: end.last }
}
