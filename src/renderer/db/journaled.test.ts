import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Id } from '../../shared/records/id'
import { openDoor } from './changes'
import { nameDatabase, openDatabase } from './database'
import { handed } from './handed'
import { makeJournaled } from './journaled'

describe('a write with the journal behind it', () => {
  it('is refused when the database gave it up, and hands nothing to the journal', async () => {
    const database = nameDatabase('given-up')
    await openDatabase(database)
    const entries: string[] = []
    const journaled = makeJournaled((entry) => entries.push(entry))
    const door = openDoor(database, {
      now: () => '2026-11-24T10:00:00.000Z',
      newId: <Kind extends string>() => '00000000-0000-7000-8000-000000000001' as Id<Kind>,
      by: () => 'A. Kay',
    })
    database.close({ disableAutoOpen: true })
    const caseId = '00000000-0000-7000-8000-000000000002' as Id<'case'>

    const done = await journaled(
      handed(door.apply(caseId, { kind: 'editCase', patch: { title: 'A march' } })),
    )

    expect(done).toEqual({ ok: false, failure: { kind: 'notWritten', detail: 'DatabaseClosedError' } })
    expect(entries).toEqual([])
  })
})
