import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/records/entry'
import { caseFolder, casesFolder } from './caseFolder'
import { lineOf } from './entryIn'
import { history, idOf } from './history.fixture'
import { openJournals, type Journals } from './journals'

const caseId = idOf<'case'>(1)
const other = idOf<'case'>(2)
const stamp = () => '2026-03-01T10-00-00-000Z'

let userData: string
let journals: Journals
const reopen = () => {
  journals = openJournals(userData, stamp)
}
const file = () => caseFolder(userData, caseId).journal
const aside = (what: string) =>
  readdirSync(caseFolder(userData, caseId).folder).filter((name) => name.startsWith(`journal.${what}-`))
const appendAll = async (entries: readonly Entry[]) => {
  for (const entry of entries) expect(await journals.append(entry)).toMatchObject({ ok: true })
}
const at = (entries: readonly Entry[], index: number) => {
  const entry = entries[index]
  if (!entry) throw new Error('the history is shorter')
  return entry
}
const readBack = async () => {
  const reading = await journals.read(caseId)
  if (!reading.ok) throw new Error(reading.failure.kind)
  return reading.value
}
/** Changes the bytes of a file in place. */
const edit = (path: string, change: (bytes: Buffer) => void) => {
  const bytes = readFileSync(path)
  change(bytes)
  writeFileSync(path, bytes)
}

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'stet-journals-'))
  reopen()
})
afterEach(() => rmSync(userData, { recursive: true, force: true }))

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
