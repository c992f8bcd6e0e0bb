import { follows } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import { entryIn } from './entryIn'
import { nativeDigest } from './nativeDigest'
import { readLines } from './readLines'

/** Says whether a journal holds from its first line to its last; it is read through, and nothing of it is kept. */
export async function isWhole(path: string): Promise<boolean> {
  let before: Pick<Entry, 'sequence' | 'hash' | 'caseId'> | null = null
  for await (const line of readLines(path)) {
    if (line.length === 0) continue
    const entry = entryIn(line)
    if (!entry || !follows(entry, before, nativeDigest)) return false
    before = { sequence: entry.sequence, hash: entry.hash, caseId: entry.caseId }
  }
  return true
}
