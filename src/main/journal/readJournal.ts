import type { JournalReading } from '../../shared/ipc/contract'
import { follows } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import { entryIn } from './entryIn'
import { nativeDigest } from './nativeDigest'
import { readLines } from './readLines'

/**
 * Reads a journal: the longest whole chain of entries from the first on. The first line that does not follow ends it;
 * that line and all after it are counted as broken. Between pieces of the file the app goes on with its other work.
 */
export async function readJournal(path: string): Promise<JournalReading> {
  const entries: Entry[] = []
  let brokenLines = 0
  for await (const line of readLines(path)) {
    if (line.length === 0) continue
    const entry = brokenLines === 0 ? entryIn(line) : null
    if (entry && follows(entry, entries.at(-1) ?? null, nativeDigest)) entries.push(entry)
    else brokenLines++
  }
  return { entries, brokenLines }
}
