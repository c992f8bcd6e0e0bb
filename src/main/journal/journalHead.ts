import { open } from 'node:fs/promises'
import { hashEntry } from '../../shared/records/chain'
import type { JournalHead } from '../../shared/ipc/contract'
import { entryIn } from './readJournal'

const step = 65_536
const lineFeed = 10

/** The end of a journal: its last whole line, where that ends, and how many bytes lie torn behind it. */
export type Tail = { readonly line: string | null; readonly end: number; readonly size: number }

/** Finds the last whole line of a file without reading the rest of it. */
export async function readTail(path: string): Promise<Tail> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    let from = size
    let bytes = Buffer.alloc(0)
    while (from > 0) {
      const length = Math.min(step, from)
      from -= length
      const chunk = Buffer.alloc(length)
      await handle.read(chunk, 0, length, from)
      bytes = Buffer.concat([chunk, bytes])
      const end = bytes.lastIndexOf(lineFeed)
      if (end < 0) continue
      const begin = end === 0 ? -1 : bytes.lastIndexOf(lineFeed, end - 1)
      if (begin < 0 && from > 0) continue
      return { line: bytes.subarray(begin + 1, end).toString('utf8'), end: from + end + 1, size }
    }
    return { line: null, end: 0, size }
  } finally {
    await handle.close()
  }
}

/** The head of a journal by its last line; `damaged` when that line is torn or its hash is wrong. */
export async function journalHead(path: string, caseId: string): Promise<JournalHead> {
  const { line, end, size } = await readTail(path)
  const entry = line === null ? null : entryIn(line)
  if (entry && entry.caseId === caseId) {
    const { hash, ...rest } = entry
    const damaged = end < size || hashEntry(rest) !== hash
    return { caseId, sequence: entry.sequence, hash, state: entry.state, damaged }
  }
  return { caseId, sequence: 0, hash: '', state: '', damaged: true }
}
