import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { historyOf } from '../../shared/casefile/content.fixture'
import { sampleCase } from '../../shared/records/case.fixture'
import { caseLines } from './caseList'
import { nameDatabase, openDatabase } from './database'
import { headOf } from './queries'
import { stored } from './write'

it('a database of version 1 has its heads counted when it is opened', async () => {
  const records = sampleCase()
  const history = historyOf(records)
  const caseId = records.case.id
  const old = new Dexie('of-version-1')
  old.version(1).stores({ cases: 'id', history: 'id, [caseId+sequence], *touches', heads: 'caseId' })
  await old.table('cases').add(records.case)
  await old.table('history').bulkAdd(history.map(stored))
  const { sequence, hash, state } = history.at(-1) ?? { sequence: 0, hash: '', state: '' }
  await old.table('heads').add({ caseId, sequence, hash, state, undo: [], redo: [] })
  old.close()

  const database = nameDatabase('of-version-1')
  await openDatabase(database)

  expect(await headOf(database, caseId)).toMatchObject({
    sequence,
    hash,
    state,
    differences: history.flatMap(({ differences }) => differences).length,
    claims: 3,
    settled: 1,
  })
  expect(await caseLines(database)).toMatchObject([{ claims: 3, settled: 1, changedAt: history.at(-1)?.at }])
})
