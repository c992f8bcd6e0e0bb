import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caseFolder, casesFolder } from './caseFolder'
import { history, idOf } from './history.fixture'
import {
  appendAll,
  at,
  caseId,
  file,
  journals,
  makeFolder,
  other,
  readBack,
  removeFolder,
  reopen,
  userData,
  stamp,
} from './onDisk.fixture'

beforeEach(makeFolder)
afterEach(removeFolder)

describe('a journal', () => {
  it('gives back what was appended, in order, after it was opened anew', async () => {
    const entries = history(20, caseId)
    await appendAll(entries)
    reopen()
    expect(await readBack()).toEqual({ entries, brokenLines: 0 })
  })

  it('goes on where it was left when it is opened anew', async () => {
    const entries = history(3, caseId)
    await appendAll(entries.slice(0, 2))
    reopen()
    await appendAll(entries.slice(2))
    expect((await readBack()).entries).toEqual(entries)
  })

  it.each([
    ['line and paragraph separators', 'before\u2028between\u2029after'],
    ['line feeds, carriage returns and NUL', 'a\nb\r\nc\rd\0e\u0085f'],
    ['half of a surrogate pair', 'x\ud800y'],
    ['more than a piece of the file', 'häßlich '.repeat(200_000)],
  ])('keeps texts with %s', async (_what, text) => {
    const entries = history(3, caseId, text)
    await appendAll(entries)
    reopen()
    expect(await readBack()).toEqual({ entries, brokenLines: 0 })
    expect(await journals.heads()).toMatchObject({ value: [{ sequence: 3, damaged: false }] })
  })

  it('is empty, and not missing, for a case that has none', async () => {
    expect(await readBack()).toEqual({ entries: [], brokenLines: 0 })
  })

  it('does not take an entry that leaves one out', async () => {
    const entries = history(3, caseId)
    await appendAll(entries.slice(0, 1))
    expect(await journals.append(at(entries, 2))).toMatchObject({ failure: { kind: 'outOfStep' } })
    expect((await readBack()).entries).toEqual(entries.slice(0, 1))
  })

  it('does not take an entry whose hash is not its own', async () => {
    const forged = { ...at(history(1, caseId), 0), by: 'Somebody Else' }
    expect(await journals.append(forged)).toMatchObject({ failure: { kind: 'outOfStep' } })
  })

  it('does not take a first entry twice under another hash', async () => {
    await appendAll(history(1, caseId, 'one'))
    const rival = at(history(1, caseId, 'two'), 0)
    expect(await journals.append(rival)).toMatchObject({ failure: { kind: 'outOfStep' } })
  })

  it('takes the last entry again without writing it twice, for whoever did not hear the answer', async () => {
    const entries = history(2, caseId)
    await appendAll(entries)
    const before = readFileSync(file())
    await appendAll(entries.slice(1))
    reopen()
    await appendAll(entries.slice(1))
    expect(readFileSync(file())).toEqual(before)
  })

  it('puts appends that come at once one after the other', async () => {
    const entries = history(200, caseId)
    const rivals = history(200, other)
    const answers = await Promise.all(
      entries.flatMap((entry, index) => [journals.append(entry), journals.append(at(rivals, index))]),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect((await readBack()).entries).toEqual(entries)
  })

  it('goes on with the next entry after one that was refused', async () => {
    const entries = history(3, caseId)
    const answers = await Promise.all([0, 2, 1, 2].map((index) => journals.append(at(entries, index))))
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true, true])
  })

  it('sees that its file was changed by somebody else between two appends', async () => {
    const entries = history(3, caseId)
    await appendAll(entries.slice(0, 2))
    truncateSync(file(), 0)
    expect(await journals.append(at(entries, 2))).toMatchObject({
      failure: { kind: 'outOfStep', detail: '3 after 0' },
    })
  })

  it('says when it cannot be written, and takes the same entry when it can', async () => {
    const entries = history(1, caseId)
    writeFileSync(casesFolder(userData), 'a file where the folder should be')
    const refused = await journals.append(at(entries, 0))
    expect(refused).toMatchObject({ failure: { kind: 'unwritable' } })
    rmSync(casesFolder(userData))
    await appendAll(entries)
  })
})

describe('the heads of all journals', () => {
  it('are none before there is a case', async () => {
    expect(await journals.heads()).toEqual({ ok: true, value: [] })
    expect(await journals.verify()).toBe(0)
  })

  it('are the last entries, however many cases there are', async () => {
    for (let number = 1; number <= 70; number++) await appendAll(history((number % 3) + 1, idOf(number)))
    reopen()
    const heads = await journals.heads()
    if (!heads.ok) throw new Error(heads.failure.kind)
    expect(heads.value).toHaveLength(70)
    for (const { caseId: id, sequence, hash, damaged } of heads.value) {
      const number = parseInt(id.slice(-12), 16)
      const last = history((number % 3) + 1, idOf(number)).at(-1)
      expect({ sequence, hash, damaged }).toEqual({
        sequence: last?.sequence,
        hash: last?.hash,
        damaged: false,
      })
    }
  })

  it('are the same one by one, after appends and when something was written behind them since', async () => {
    const two = history(2, caseId)
    await appendAll(two)
    const { sequence, hash, state } = at(two, 1)
    const head = { caseId, sequence, hash, state }
    expect(await journals.head(caseId)).toEqual({ ok: true, value: { ...head, damaged: false } })
    appendFileSync(file(), 'x')
    expect(await journals.head(caseId)).toEqual({ ok: true, value: { ...head, damaged: true } })
    reopen()
    expect(await journals.head(caseId)).toEqual({ ok: true, value: { ...head, damaged: true } })
    expect(await journals.head(other)).toEqual({ ok: true, value: null })
  })

  it('leave out folders that hold no journal, and what is no case', async () => {
    mkdirSync(caseFolder(userData, other).files, { recursive: true })
    mkdirSync(join(casesFolder(userData), 'notes'))
    writeFileSync(join(casesFolder(userData), 'README'), '')
    expect(await journals.heads()).toEqual({ ok: true, value: [] })
  })
})

describe('a case that is destroyed', () => {
  it('leaves nothing behind, and others alone', async () => {
    await appendAll(history(2, caseId))
    await appendAll(history(2, other))
    expect(await journals.destroy(caseId)).toEqual({ ok: true, value: null })
    expect(readdirSync(casesFolder(userData))).toEqual([other])
  })

  it('can begin again under the same id', async () => {
    await appendAll(history(2, caseId))
    await journals.destroy(caseId)
    await appendAll(history(1, caseId, 'anew'))
    expect((await readBack()).entries).toHaveLength(1)
  })

  it('may be destroyed twice', async () => {
    expect(await journals.destroy(caseId)).toEqual({ ok: true, value: null })
  })

  it('is swept away at the next start when a crash came between', async () => {
    mkdirSync(join(casesFolder(userData), `.gone-${stamp()}-${caseId}`, 'files'), { recursive: true })
    await journals.heads()
    expect(readdirSync(casesFolder(userData))).toEqual([])
  })
})
