import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { JournalReading } from '../../shared/ipc/contract'
import { follows } from '../../shared/records/chain'
import { entrySchema, type Entry } from '../../shared/records/entry'

/** The entry in a line of a journal, or null when the line is torn or altered. Its hash is checked elsewhere. */
export function entryIn(line: string): Entry | null {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/**
 * Reads a journal: the longest whole chain of entries from the first on. The first line that does not follow ends it;
 * that line and all after it are counted as broken. Streams, so that a large journal does not stand in memory twice.
 */
export async function readJournal(path: string): Promise<JournalReading> {
  const entries: Entry[] = []
  let brokenLines = 0
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) {
    if (line === '') continue
    const entry = brokenLines === 0 ? entryIn(line) : null
    if (entry && follows(entry, entries.at(-1) ?? null)) entries.push(entry)
    else brokenLines++
  }
  return { entries, brokenLines }
}
