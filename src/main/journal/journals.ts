import { readdir } from 'node:fs/promises'
import type { JournalHead, JournalReading } from '../../shared/ipc/contract'
import type { KeepFailure } from '../../shared/ipc/failures'
import type { Entry } from '../../shared/records/entry'
import { idSchema } from '../../shared/records/id'
import { failed, ok, type Result } from '../../shared/result'
import { isMissing, keepFailure } from '../disk/diskFailure'
import { appendEntry, type KnownEnd } from './appendEntry'
import { caseFolder, casesFolder } from './caseFolder'
import { destroyFolder, sweepDestroyed } from './destroyFolder'
import { makeTurns } from './inTurn'
import { isWhole } from './isWhole'
import { journalHead } from './journalHead'
import { readJournal } from './readJournal'
import { rewriteJournal } from './rewriteJournal'

type Answer<Value> = Promise<Result<Value, KeepFailure>>

/** The journals of all cases: append-only records of every change, flushed before anybody says "saved". */
export type Journals = {
  readonly head: (caseId: string) => Answer<JournalHead | null>
  readonly heads: () => Answer<readonly JournalHead[]>
  readonly append: (entry: Entry) => Answer<{ readonly sequence: number }>
  readonly read: (caseId: string) => Answer<JournalReading>
  readonly rewrite: (caseId: string, entries: readonly Entry[]) => Answer<{ readonly sequence: number }>
  readonly destroy: (caseId: string) => Answer<null>
  /**
   * Reads every journal through and answers how many do not hold; from then on their heads say `damaged`. Heads are read
   * from the end alone: damage before that would be found only when the database is lost too, and then it is too late.
   */
  readonly verify: () => Promise<number>
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>
}

const isCase = (name: string) => idSchema<'case'>().safeParse(name).success
/** Journals whose heads are read side by side; each is an open file. */
const atOnce = 32

/** Opens the journals under the folder of the app's data. `stamp` says when, in the names of what is set aside. */
export function openJournals(userData: string, stamp: () => string): Journals {
  const turns = makeTurns()
  const ends = new Map<string, KnownEnd>()
  const spoilt = new Set<string>()

  /** One after the other for each case: two appends must not both believe they are next. */
  const inTurn = <Value>(caseId: string, work: () => Answer<Value>): Answer<Value> =>
    turns.take(caseId, async () => {
      try {
        return await work()
      } catch (error) {
        ends.delete(caseId)
        return failed(keepFailure(error))
      }
    })

  const headOf = (caseId: string) =>
    inTurn(caseId, async () => {
      const head = await journalHead(caseFolder(userData, caseId).journal, caseId, ends.get(caseId))
      return ok(head && spoilt.has(caseId) ? { ...head, damaged: true } : head)
    })

  const caseIds = async (): Promise<readonly string[]> => {
    try {
      return (await readdir(casesFolder(userData))).filter(isCase)
    } catch (error) {
      // There has never been a case.
      if (isMissing(error)) return []
      throw error
    }
  }

  const holds = (caseId: string): Answer<boolean> =>
    inTurn(caseId, async () => {
      try {
        return ok(await isWhole(caseFolder(userData, caseId).journal))
      } catch (error) {
        if (isMissing(error)) return ok(true)
        throw error
      }
    })

  return {
    head: headOf,

    heads: async () => {
      try {
        await sweepDestroyed(userData)
        const cases = await caseIds()
        const heads: JournalHead[] = []
        for (let from = 0; from < cases.length; from += atOnce) {
          for (const head of await Promise.all(cases.slice(from, from + atOnce).map(headOf))) {
            if (!head.ok) return head
            if (head.value) heads.push(head.value)
          }
        }
        return ok(heads)
      } catch (error) {
        return failed(keepFailure(error))
      }
    },

    append: (entry) =>
      inTurn(entry.caseId, async () => {
        const { caseId, sequence } = entry
        const end = await appendEntry(caseFolder(userData, caseId), entry, ends.get(caseId), stamp())
        if (!end.ok) return end
        ends.set(caseId, end.value)
        return ok({ sequence })
      }),

    read: (caseId) =>
      inTurn(caseId, async () => {
        try {
          return ok(await readJournal(caseFolder(userData, caseId).journal))
        } catch (error) {
          if (isMissing(error)) return ok({ entries: [], brokenLines: 0 })
          throw error
        }
      }),

    rewrite: (caseId, entries) =>
      inTurn(caseId, async () => {
        ends.delete(caseId)
        const done = await rewriteJournal(caseFolder(userData, caseId), caseId, entries, stamp())
        if (done.ok) spoilt.delete(caseId)
        return done
      }),

    destroy: (caseId) =>
      inTurn(caseId, async () => {
        ends.delete(caseId)
        await destroyFolder(userData, caseId, stamp())
        spoilt.delete(caseId)
        return ok(null)
      }),

    verify: async () => {
      for (const caseId of await caseIds()) {
        const held = await holds(caseId)
        if (!held.ok || !held.value) spoilt.add(caseId)
      }
      return spoilt.size
    },

    settled: turns.settled,
  }
}
