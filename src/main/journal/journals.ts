import { mkdir, open, readdir, rename, rm, truncate, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalHead, JournalReading } from '../../shared/ipc/contract'
import type { KeepFailure } from '../../shared/ipc/failures'
import { follows, noHash } from '../../shared/records/chain'
import type { Entry } from '../../shared/records/entry'
import { idSchema } from '../../shared/records/id'
import { failed, ok, type Result } from '../../shared/result'
import { keepFailure } from '../save/diskFailure'
import { flushFolder, writeFileSafely } from '../save/writeFileSafely'
import { caseFolder, casesFolder } from './caseFolder'
import { journalHead, readTail } from './journalHead'
import { entryIn, readJournal } from './readJournal'

/** The journals of all cases: append-only records of every change, flushed before anybody says "saved". */
export type Journals = {
  readonly heads: () => Promise<Result<readonly JournalHead[], KeepFailure>>
  readonly append: (entry: Entry) => Promise<Result<{ readonly sequence: number }, KeepFailure>>
  readonly read: (caseId: string) => Promise<Result<JournalReading, KeepFailure>>
  readonly rewrite: (
    caseId: string,
    entries: readonly Entry[],
  ) => Promise<Result<{ readonly sequence: number }, KeepFailure>>
  readonly destroy: (caseId: string) => Promise<Result<null, KeepFailure>>
  /** Closes all files; for the end of the app and of tests. */
  readonly close: () => Promise<void>
}

type Last = Pick<Entry, 'sequence' | 'hash' | 'caseId'>
type Open = { readonly handle: FileHandle; last: Last | null }

const isId = (name: string) => idSchema<'case'>().safeParse(name).success
const lineOf = (entry: Entry) => `${JSON.stringify(entry)}\n`
const exists = (error: unknown) => keepFailure(error).kind !== 'missing'

/** Opens the journals under the folder of the app's data. `stamp` names set-aside files. */
export function openJournals(userData: string, stamp: () => string): Journals {
  const opened = new Map<string, Open>()
  const turns = new Map<string, Promise<unknown>>()

  /** One after the other for each case: two appends must not both believe they are next. */
  const inTurn = <Answer>(
    caseId: string,
    work: () => Promise<Result<Answer, KeepFailure>>,
  ): Promise<Result<Answer, KeepFailure>> => {
    const safely = async () => {
      try {
        return await work()
      } catch (error) {
        return failed(keepFailure(error))
      }
    }
    const turn = (turns.get(caseId) ?? Promise.resolve()).then(safely)
    turns.set(caseId, turn)
    return turn
  }

  const shut = async (caseId: string) => {
    const there = opened.get(caseId)
    opened.delete(caseId)
    await there?.handle.close()
  }

  /** Opens a journal for appending; a torn end, left by a power cut, is set aside and cut off first. */
  const openFor = async (caseId: string): Promise<Open> => {
    const there = opened.get(caseId)
    if (there) return there
    const { folder, journal } = caseFolder(userData, caseId)
    await mkdir(folder, { recursive: true })
    let last: Last | null = null
    try {
      const tail = await readTail(journal)
      if (tail.end < tail.size) await setTornEndAside(folder, journal, tail.end)
      last = tail.line === null ? null : entryIn(tail.line)
    } catch (error) {
      if (exists(error)) throw error
    }
    const made: Open = { handle: await open(journal, 'a'), last }
    await flushFolder(folder)
    await flushFolder(casesFolder(userData))
    opened.set(caseId, made)
    return made
  }

  const setTornEndAside = async (folder: string, journal: string, end: number) => {
    const handle = await open(journal, 'r')
    try {
      const { size } = await handle.stat()
      const torn = Buffer.alloc(size - end)
      await handle.read(torn, 0, torn.length, end)
      await writeFile(join(folder, `journal.torn-${stamp()}`), torn)
    } finally {
      await handle.close()
    }
    await truncate(journal, end)
  }

  return {
    heads: async () => {
      try {
        const heads: JournalHead[] = []
        for (const name of await readdir(casesFolder(userData))) {
          if (!isId(name)) continue
          try {
            heads.push(await journalHead(caseFolder(userData, name).journal, name))
          } catch (error) {
            // A folder without a journal: files were kept for a case that was never made.
            if (exists(error)) throw error
          }
        }
        return ok(heads)
      } catch (error) {
        return exists(error) ? failed(keepFailure(error)) : ok([])
      }
    },

    append: (entry) =>
      inTurn(entry.caseId, async () => {
        const journal = await openFor(entry.caseId)
        if (!follows(entry, journal.last)) {
          const at = journal.last ?? { sequence: 0, hash: noHash }
          return failed({ kind: 'outOfStep', detail: `${entry.sequence} after ${at.sequence}` })
        }
        try {
          await journal.handle.appendFile(lineOf(entry))
          await journal.handle.datasync()
        } catch (error) {
          // Half a line may be there now: the next try must look again and cut it off.
          await shut(entry.caseId)
          throw error
        }
        journal.last = { sequence: entry.sequence, hash: entry.hash, caseId: entry.caseId }
        return ok({ sequence: entry.sequence })
      }),

    read: (caseId) =>
      inTurn(caseId, async () => {
        try {
          return ok(await readJournal(caseFolder(userData, caseId).journal))
        } catch (error) {
          return exists(error) ? failed(keepFailure(error)) : ok({ entries: [], brokenLines: 0 })
        }
      }),

    rewrite: (caseId, entries) =>
      inTurn(caseId, async () => {
        const { folder, journal } = caseFolder(userData, caseId)
        const wrong = entries.findIndex((entry, at) => !follows(entry, entries[at - 1] ?? null))
        if (wrong >= 0 || entries.some((entry) => entry.caseId !== caseId))
          return failed({ kind: 'outOfStep', detail: String(wrong + 1) })
        await shut(caseId)
        await mkdir(folder, { recursive: true })
        await rename(journal, join(folder, `journal.damaged-${stamp()}.ndjson`)).catch((error: unknown) => {
          if (exists(error)) throw error
        })
        await writeFileSafely(journal, Buffer.from(entries.map(lineOf).join('')))
        return ok({ sequence: entries.length })
      }),

    destroy: (caseId) =>
      inTurn(caseId, async () => {
        await shut(caseId)
        // Renamed first, so that a crash in the middle does not leave half a case behind.
        const { folder } = caseFolder(userData, caseId)
        const gone = join(casesFolder(userData), `.gone-${stamp()}-${caseId}`)
        try {
          await rename(folder, gone)
        } catch (error) {
          if (exists(error)) throw error
          return ok(null)
        }
        await flushFolder(casesFolder(userData))
        await rm(gone, { recursive: true, force: true })
        return ok(null)
      }),

    close: async () => {
      await Promise.allSettled(turns.values())
      for (const caseId of Array.from(opened.keys())) await shut(caseId)
    },
  }
}
