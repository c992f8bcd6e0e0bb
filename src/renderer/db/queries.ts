import { Dexie } from 'dexie'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Claim } from '../../shared/records/claim'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Database, Head, StoredEntry } from './database'
import { byId, byNumber } from './orders'

/** All heads of histories. */
export const allHeads = (database: Database): Promise<Head[]> => database.heads.toArray()

/** The head of one case's history. */
export const headOf = (database: Database, caseId: Id<'case'>): Promise<Head | undefined> =>
  database.heads.get(caseId)

// What is read in one go is made into objects in one go: the claims of a long draft would hold the window up.
const piece = 500

/** The claims of a case, by number; read piece by piece. */
export const claimsOf = (database: Database, caseId: Id<'case'>): Promise<readonly Claim[]> =>
  database.transaction('r', database.claims, async () => {
    const ids = await database.claims.where('caseId').equals(caseId).primaryKeys()
    const claims: Claim[] = []
    for (let at = 0; at < ids.length; at += piece) {
      const last = ids[Math.min(at + piece, ids.length) - 1]
      const some = await database.claims.where('id').between(ids[at], last, true, true).toArray()
      // Claims of another case may stand between these.
      for (const claim of some) if (claim.caseId === caseId) claims.push(claim)
    }
    return claims.toSorted(byNumber)
  })

/** Every record of a case, read in one transaction; undefined when there is no such case. */
export const recordsOf = (database: Database, caseId: Id<'case'>): Promise<CaseRecords | undefined> =>
  database.transaction('r', database.tables, async () => {
    const theCase = await database.cases.get(caseId)
    if (!theCase) return undefined
    const drafts = await database.drafts.where('caseId').equals(caseId).toArray()
    const sources = await database.sources.where('caseId').equals(caseId).toArray()
    const evidence = await database.evidence.where('caseId').equals(caseId).toArray()
    const queries = await database.queries.where('caseId').equals(caseId).toArray()
    const waivers = await database.waivers.where('caseId').equals(caseId).toArray()
    return {
      case: theCase,
      drafts: drafts.toSorted(byNumber),
      claims: await claimsOf(database, caseId),
      sources: sources.toSorted(byId),
      evidence: evidence.toSorted(byId),
      queries: queries.toSorted(byId),
      waivers: waivers.toSorted(byId),
    }
  })

const unstored = ({ touches: _touches, ...entry }: StoredEntry): Entry => entry

/** A case's history from the entry after `after` on, in order. */
export const historyOf = (database: Database, caseId: Id<'case'>, after = 0): Promise<Entry[]> =>
  database.history
    .where('[caseId+sequence]')
    .between([caseId, after], [caseId, Dexie.maxKey], false, true)
    .toArray()
    .then((entries) => entries.map(unstored))

/** The entries that touched a record, oldest first. */
export const historyOfRecord = (database: Database, id: string): Promise<Entry[]> =>
  database.history
    .where('touches')
    .equals(id)
    .toArray()
    .then((entries) => entries.toSorted((a, b) => a.sequence - b.sequence).map(unstored))
