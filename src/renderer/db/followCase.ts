import { Dexie } from 'dexie'
import type { Id } from '../../shared/records/id'
import { makeCaseReader, type CaseNow } from './caseReader'
import type { Database } from './database'
import { headOf } from './queries'

/**
 * Follows a case: tells it as it stands, now and after every change, or null where there is none; answers with what ends
 * it. Only the head is watched, which every change moves: ten thousand claims need not be.
 */
export function followCase(
  database: Database,
  caseId: Id<'case'>,
  tell: (now: CaseNow | null) => void,
): () => void {
  const read = makeCaseReader(database, caseId)
  let isFollowed = true
  let reading: Promise<void> = Promise.resolve()
  const readAndTell = async () => {
    const now = isFollowed ? await read() : null
    if (isFollowed) tell(now)
  }
  const heads = Dexie.liveQuery(() => headOf(database, caseId)).subscribe(() => {
    // One after the other: what is told must not go back in time.
    reading = reading.then(readAndTell, readAndTell)
  })
  return () => {
    isFollowed = false
    heads.unsubscribe()
  }
}
