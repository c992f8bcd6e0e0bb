import { appendFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/records/entry'
import { caseFolder, casesFolder } from './caseFolder'
import { lineOf } from './entryIn'
import { history } from './history.fixture'
import {
  appendAll,
  aside,
  at,
  caseId,
  edit,
  file,
  journals,
  makeFolder,
  other,
  readBack,
  removeFolder,
  reopen,
  userData,
} from './onDisk.fixture'

beforeEach(makeFolder)
afterEach(removeFolder)

describe('a journal whose last write was torn', () => {
  it.each([1, 2, 50, 200])('gives back all that is whole when %i bytes are missing', async (missing) => {
    const entries = history(5, caseId)
    await appendAll(entries)
    truncateSync(file(), readFileSync(file()).length - missing)
    reopen()
    // Without its line feed alone an entry is still whole.
    const whole = missing === 1 ? entries : entries.slice(0, 4)
    expect((await readBack()).entries).toEqual(whole)
    expect(await journals.heads()).toMatchObject({ value: [{ sequence: whole.length, damaged: true }] })
  })

  it('sets the torn bytes aside and goes on behind the last whole line', async () => {
    const entries = history(5, caseId)
    await appendAll(entries.slice(0, 4))
    const torn = JSON.stringify(entries[4]).slice(0, 100)
    appendFileSync(file(), torn)
    reopen()
    await appendAll(entries.slice(4))
    expect(await readBack()).toEqual({ entries, brokenLines: 0 })
    const [name = ''] = aside('torn')
    expect(readFileSync(join(caseFolder(userData, caseId).folder, name), 'utf8')).toBe(torn)
  })

  it('gives a last line back its line feed before it goes on', async () => {
    const entries = history(3, caseId)
    await appendAll(entries.slice(0, 2))
    truncateSync(file(), readFileSync(file()).length - 1)
    reopen()
    await appendAll(entries.slice(2))
    expect(await readBack()).toEqual({ entries, brokenLines: 0 })
  })

  it('begins anew when the first write of all was torn', async () => {
    const entries = history(1, caseId)
    mkdirSync(caseFolder(userData, caseId).folder, { recursive: true })
    writeFileSync(file(), Buffer.alloc(4096))
    expect(await journals.heads()).toMatchObject({ value: [{ sequence: 0, damaged: true }] })
    await appendAll(entries)
    expect(await readBack()).toEqual({ entries, brokenLines: 0 })
  })
})

describe('a damaged journal', () => {
  it('gives back the entries before a flipped bit, and counts the lines from there on', async () => {
    const entries = history(10, caseId)
    await appendAll(entries)
    const { length } = readFileSync(file())
    edit(file(), (bytes) => bytes.writeUInt8(bytes.readUInt8(length >> 1) ^ 1, length >> 1))
    const { entries: kept, brokenLines } = await readBack()
    expect(kept).toEqual(entries.slice(0, kept.length))
    expect(kept.length + brokenLines).toBe(10)
    expect(brokenLines).toBeGreaterThan(3)
  })

  it('takes no entry while its last line is spoilt, whatever the entry says', async () => {
    const entries = history(4, caseId)
    await appendAll(entries.slice(0, 3))
    edit(file(), (bytes) => bytes.write('?', bytes.length - 40))
    reopen()
    for (const entry of [at(entries, 3), at(entries, 0)]) {
      expect(await journals.append(entry)).toMatchObject({
        failure: { kind: 'outOfStep', detail: 'damaged' },
      })
    }
    expect(await journals.heads()).toMatchObject({ value: [{ sequence: 0, damaged: true }] })
  })

  it('is found by reading it through, however whole its end is, and holds again when written anew', async () => {
    const entries = history(10, caseId)
    await appendAll(entries)
    await appendAll(history(2, other))
    edit(file(), (bytes) => bytes.writeUInt8(bytes.readUInt8(700) ^ 1, 700))
    reopen()
    const damaged = async () => {
      const heads = await journals.heads()
      return heads.ok ? heads.value.flatMap((head) => (head.damaged ? [head.caseId] : [])) : heads
    }
    expect(await damaged()).toEqual([])
    expect(await journals.verify()).toBe(1)
    expect(await damaged()).toEqual([caseId])
    await journals.rewrite(caseId, entries)
    expect([await damaged(), await journals.verify()]).toEqual([[], 0])
  })

  it('is written anew from a whole history and kept beside it', async () => {
    const entries = history(4, caseId)
    await appendAll(entries)
    edit(file(), (bytes) => bytes.write('?', 30))
    const damaged = readFileSync(file())
    expect(await journals.rewrite(caseId, entries)).toEqual({ ok: true, value: { sequence: 4 } })
    expect(await readBack()).toEqual({ entries, brokenLines: 0 })
    const [name = ''] = aside('damaged')
    expect(readFileSync(join(caseFolder(userData, caseId).folder, name))).toEqual(damaged)
  })

  it('is set aside each time it is written anew, under a name of its own', async () => {
    const entries = history(2, caseId)
    for (let time = 0; time < 3; time++) await journals.rewrite(caseId, entries)
    expect(aside('damaged')).toHaveLength(2)
  })

  it('goes on from the history that it was written anew from', async () => {
    const entries = history(4, caseId)
    await appendAll(history(2, caseId, 'another history'))
    await journals.rewrite(caseId, entries.slice(0, 3))
    await appendAll(entries.slice(3))
    expect((await readBack()).entries).toEqual(entries)
  })

  it.each([
    ['has a gap', (entries: Entry[]) => [...entries.slice(0, 1), ...entries.slice(2)]],
    ['does not begin at the first', (entries: Entry[]) => entries.slice(1)],
    ['belongs to another case', () => history(3, other)],
  ])('is not written anew from a history that %s', async (_what, spoil) => {
    const entries = history(3, caseId)
    await appendAll(entries)
    const before = readFileSync(file())
    expect(await journals.rewrite(caseId, spoil(entries))).toMatchObject({ failure: { kind: 'outOfStep' } })
    expect(readFileSync(file())).toEqual(before)
  })
})

describe('whatever happens between the appends', () => {
  const entries = history(700, caseId)
  // What a power cut or a kill can leave behind the last whole line: nothing, a torn line, zeros never filled.
  const accident = fc.record({
    // Never behind the last entry: what is left there stays, and is counted as a broken line, until the next append.
    after: fc.integer({ min: 1, max: entries.length - 1 }),
    leaves: fc.oneof(
      fc.constant(Buffer.alloc(0)),
      fc.integer({ min: 1, max: 9000 }).map((length) => Buffer.alloc(length)),
      fc.integer({ min: 1, max: 400 }).map((length) => lineOf(at(entries, 99)).subarray(0, length)),
    ),
  })

  it('all of 2,100 entries that were acknowledged are read back', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(accident, { maxLength: 40 }), async (accidents) => {
        rmSync(casesFolder(userData), { recursive: true, force: true })
        reopen()
        let acknowledged = 0
        for (const { after, leaves } of accidents.toSorted((one, two) => one.after - two.after)) {
          const answers = entries.slice(acknowledged, after).map((entry) => journals.append(entry))
          for (const { ok } of await Promise.all(answers)) if (ok) acknowledged++
          appendFileSync(file(), leaves)
          reopen()
        }
        await appendAll(entries.slice(acknowledged))
        const { entries: read, brokenLines } = await readBack()
        expect(brokenLines).toBe(0)
        expect(read.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash))
      }),
      { numRuns: 3 },
    )
  })
})
