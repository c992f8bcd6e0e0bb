import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { historyOf as historyFrom } from '../../shared/casefile/content.fixture'
import {
  aClaim,
  aDraft,
  aPlace,
  idOf,
  sampleAt,
  sampleCase,
  theCase,
} from '../../shared/records/case.fixture'
import type { CaseRecords } from '../../shared/records/caseRecords'
import { caseLines } from './caseList'
import { nameDatabase, openDatabase } from './database'
import { historyOf, historyOfRecord, recordsOf } from './queries'
import { rebuildCase } from './recover'

let made = 0
const later = '2026-11-25T00:00:00.000Z'
const other = idOf<'case'>(1, 2)

/** Another case, with one claim that is settled and one that is not. */
function anotherCase(): CaseRecords {
  const draft = aDraft(undefined, { id: idOf<'draft'>(2, 9), caseId: other })
  const claim = { caseId: other, places: [aPlace(draft, 'Elm')] }
  return {
    ...sampleCase({ drafts: [draft], sources: [], evidence: [], queries: [], waivers: [] }),
    case: theCase({ id: other, draftId: draft.id }),
    claims: [aClaim(91, { ...claim, status: 'verified' }), aClaim(92, { ...claim, status: 'disputed' })],
  }
}

async function openBoth() {
  const database = nameDatabase(`queries-${++made}`)
  await openDatabase(database)
  const theirs = historyFrom(anotherCase()).map((entry, at) => ({
    ...entry,
    id: idOf<'entry'>(9, at),
    at: later,
  }))
  await rebuildCase(database, historyFrom(sampleCase()))
  await rebuildCase(database, theirs)
  return database
}

describe('what is read of a case', () => {
  it('is all of it, in order, and nothing of another', async () => {
    const database = await openBoth()
    expect(await recordsOf(database, theCase().id)).toEqual(sampleCase())
    expect(await recordsOf(database, other)).toEqual(anotherCase())
  })

  it('is nothing when it is not there', async () => {
    expect(await recordsOf(await openBoth(), idOf<'case'>(1, 3))).toBeUndefined()
  })

  it('is its history from any entry on', async () => {
    const database = await openBoth()
    const history = historyFrom(sampleCase())
    expect(await historyOf(database, theCase().id)).toEqual(history)
    expect(await historyOf(database, theCase().id, 1)).toEqual(history.slice(1))
    expect(await historyOf(database, theCase().id, history.length)).toEqual([])
  })

  it('is what was done to one record, the first act first', async () => {
    const database = await openBoth()
    const entries = await historyOfRecord(database, theCase().id)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(await historyOfRecord(database, idOf<'query'>(6, 1))).toHaveLength(1)
  })
})

describe('the list of cases', () => {
  it('has the last changed first, with how many of their claims are settled', async () => {
    const database = await openBoth()
    const lines = async () =>
      (await caseLines(database)).map((line) => [line.case.id, line.settled, line.claims, line.changedAt])
    expect(await lines()).toEqual([
      [other, 1, 2, later],
      [theCase().id, 1, 3, sampleAt],
    ])
  })

  it('says when a case was made of which no history is there', async () => {
    const database = await openBoth()
    await database.heads.clear()
    expect((await caseLines(database)).map(({ changedAt }) => changedAt)).toEqual([sampleAt, sampleAt])
  })
})
