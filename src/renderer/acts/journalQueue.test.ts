import { describe, expect, it } from 'vitest'
import type { KeepFailure } from '../../shared/ipc/failures'
import { failed, ok, type Result } from '../../shared/result'
import type { Saving } from '../view/saving'
import { makeJournalQueue } from './journalQueue'

type Answer = Result<unknown, KeepFailure>

/** The journal takes the text as it is; a number tells one from another. */
const entry = (sequence: number): string => String(sequence)
const full = failed({ kind: 'diskFull', detail: 'ENOSPC' } as const)
const at = '2026-11-24T10:00:00.000Z'

/** A queue on a journal that answers when it is told to, and what was handed to it and said to the person. */
function openQueue() {
  const handed: number[] = []
  const told: Saving[] = []
  const waiting: { readonly answer: (answer: Answer) => void; readonly fail: (error: Error) => void }[] = []
  const queue = makeJournalQueue(
    (text) => {
      handed.push(Number(text))
      return new Promise<Answer>((answer, fail) => waiting.push({ answer, fail }))
    },
    (saving) => told.push(saving),
    () => at,
  )
  // What stands on an answer has run once the queue is asked again.
  const settle = async (act: () => void) => {
    act()
    await new Promise((done) => setImmediate(done))
  }
  return {
    ...queue,
    handed,
    told,
    answer: (answer: Answer = ok(null)) => settle(() => waiting.shift()?.answer(answer)),
    fail: () => settle(() => waiting.shift()?.fail(new Error('broken'))),
    open: () => waiting.length,
  }
}

describe('the queue to the journal', () => {
  it('hands over one entry at a time, in order', async () => {
    const { add, answer, handed, open } = openQueue()
    for (const sequence of [1, 2, 3]) add(entry(sequence))
    expect([handed, open()]).toEqual([[1], 1])
    await answer()
    expect([handed, open()]).toEqual([[1, 2], 1])
    await answer()
    await answer()
    expect(handed).toEqual([1, 2, 3])
  })

  it('says “saved” only when none is left', async () => {
    const { add, answer, told } = openQueue()
    add(entry(1))
    add(entry(2))
    await answer()
    expect(told).toEqual([{ kind: 'saving' }])
    await answer()
    expect(told).toEqual([{ kind: 'saving' }, { kind: 'saved', at }])
  })

  it('goes on with what comes after it was done', async () => {
    const { add, answer, handed, told } = openQueue()
    add(entry(1))
    await answer()
    add(entry(2))
    await answer()
    expect(handed).toEqual([1, 2])
    expect(told.map(({ kind }) => kind)).toEqual(['saving', 'saved', 'saving', 'saved'])
  })

  it('stops at an entry that cannot be written, and says how many wait', async () => {
    const { add, answer, handed, told } = openQueue()
    add(entry(1))
    add(entry(2))
    await answer(full)
    expect(handed).toEqual([1])
    expect(told.at(-1)).toEqual({ kind: 'failed', failure: full.failure, waiting: 2 })
  })

  it.each(['retry', 'add'] as const)(
    'begins with that entry again on %s, and leaves none out',
    async (how) => {
      const { add, retry, answer, handed, told } = openQueue()
      add(entry(1))
      await answer(full)
      add(entry(2))
      await answer(full)
      if (how === 'add') add(entry(3))
      else retry()
      for (const _ of [1, 2, 3]) await answer()
      expect(handed).toEqual(how === 'add' ? [1, 1, 1, 2, 3] : [1, 1, 1, 2])
      expect(told.at(-1)).toEqual({ kind: 'saved', at })
    },
  )

  it('goes on after an answer that never came, and says so meanwhile', async () => {
    const { add, retry, answer, fail, handed, told } = openQueue()
    add(entry(1))
    await fail()
    expect(told.at(-1)).toMatchObject({ kind: 'failed', failure: { kind: 'unwritable' }, waiting: 1 })
    retry()
    await answer()
    expect(handed).toEqual([1, 1])
    expect(told.at(-1)).toEqual({ kind: 'saved', at })
  })

  it('has nothing to try again when nothing waits', () => {
    const { retry, told } = openQueue()
    retry()
    expect(told).toEqual([])
  })

  it.each(['all is written', 'the last try failed'])('is settled when %s', async (how) => {
    const { add, settled, answer } = openQueue()
    await settled()
    add(entry(1))
    let isSettled = false
    const settling = settled().then(() => (isSettled = true))
    await Promise.resolve()
    expect(isSettled).toBe(false)
    await answer(how === 'all is written' ? ok(null) : full)
    await settling
    expect(isSettled).toBe(true)
  })
})
