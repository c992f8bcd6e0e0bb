import { open } from 'node:fs/promises'
import type { JournalHead } from '../../shared/ipc/contract'
import { noHash } from '../../shared/records/chain'
import { emptyState } from '../../shared/records/state'
import { isMissing } from '../disk/diskFailure'
import type { KnownEnd } from './appendEntry'
import { readEnd } from './readEnd'

/**
 * The head of a journal by its last line; null when nothing was ever written. `damaged` when something is torn behind
 * that line, or the line itself is spoilt: then the numbers are those of an empty case. `known` is the sound end that
 * the last append of this session left.
 */
export async function journalHead(
  path: string,
  caseId: string,
  known: KnownEnd | undefined,
): Promise<JournalHead | null> {
  try {
    const file = await open(path, 'r')
    try {
      // Of the size that it was left with: the last line, megabytes of it perhaps, need not be read again.
      if (known?.last && known.size === (await file.stat()).size)
        return { ...known.last, caseId, damaged: false }
      const { size, whole, last, isSpoilt, isOpen } = await readEnd(file, caseId)
      if (size === 0) return null
      const { sequence, hash, state } = last ?? { sequence: 0, hash: noHash, state: emptyState }
      return { caseId, sequence, hash, state, damaged: isSpoilt || isOpen || whole < size }
    } finally {
      await file.close()
    }
  } catch (error) {
    // A folder without a journal: files were kept for a case that was never made.
    if (isMissing(error)) return null
    throw error
  }
}
