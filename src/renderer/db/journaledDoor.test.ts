import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { openDoor } from './changes'
import { nameDatabase, openDatabase } from './database'
import { journaledDoor } from './journaledDoor'

describe('the door with the journal behind it', () => {
  it('refuses what the database gave up, and hands nothing to the journal', async () => {
    const database = nameDatabase('given-up')
    await openDatabase(database)
    const entries: Entry[] = []
    const door = journaledDoor(
      openDoor(database, {
        now: () => '2026-11-24T10:00:00.000Z',
        newId: <Kind extends string>() => '00000000-0000-7000-8000-000000000001' as Id<Kind>,
        by: () => 'A. Kay',
      }),
      (entry) => entries.push(entry),
    )
    database.close({ disableAutoOpen: true })
    const caseId = '00000000-0000-7000-8000-000000000002' as Id<'case'>

    const done = await door.apply(caseId, { kind: 'editCase', patch: { title: 'A march' } })

    expect(done).toEqual({ ok: false, failure: { kind: 'notWritten', detail: 'DatabaseClosedError' } })
    expect(entries).toEqual([])
  })
})
