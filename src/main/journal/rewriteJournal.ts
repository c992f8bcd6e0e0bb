import { rm } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { KeepFailure } from '../../shared/ipc/failures'
import { follows } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import { failed, ok, type Result } from '../../shared/result'
import { makeFolder } from '../disk/folders'
import { writeFileSafely } from '../disk/writeFileSafely'
import type { CaseFolder } from './caseFolder'
import { lineOf } from './entryIn'
import { nativeDigest } from './nativeDigest'
import { asideName, setAside } from './setAside'

const piece = 1_000_000

/** The lines of entries, in pieces that are large enough to be written at once and small enough to be made at once. */
function* linesOf(entries: readonly Entry[]): Generator<Buffer, void, undefined> {
  let lines: Buffer[] = []
  let length = 0
  for (const entry of entries) {
    const line = lineOf(entry)
    lines.push(line)
    length += line.length
    if (length < piece) continue
    yield Buffer.concat(lines)
    lines = []
    length = 0
  }
  yield Buffer.concat(lines)
}

/** The index of the first entry that does not follow, or -1. Long histories are checked with breath for other work. */
async function firstWrong(entries: readonly Entry[], caseId: string): Promise<number> {
  for (const [at, entry] of entries.entries()) {
    if (entry.caseId !== caseId || !follows(entry, entries[at - 1] ?? null, nativeDigest)) return at
    if (at % 100 === 99) await setImmediate()
  }
  return -1
}

/**
 * Writes a journal anew from a whole history; the one that was there is set aside, never lost. A power cut leaves
 * either the old journal or the new one. `outOfStep`: the history is not whole.
 */
export async function rewriteJournal(
  { folder, journal }: Pick<CaseFolder, 'folder' | 'journal'>,
  caseId: string,
  entries: readonly Entry[],
  stamp: string,
): Promise<Result<{ readonly sequence: number }, KeepFailure>> {
  const wrong = await firstWrong(entries, caseId)
  if (wrong >= 0) return failed({ kind: 'outOfStep', detail: `entry ${wrong + 1}` })
  await makeFolder(folder)
  const aside = asideName(folder, 'damaged', stamp)
  await setAside(journal, aside)
  try {
    await writeFileSafely(journal, linesOf(entries))
  } catch (error) {
    // The old journal is still in its place.
    await rm(aside, { force: true })
    throw error
  }
  return ok({ sequence: entries.length })
}
