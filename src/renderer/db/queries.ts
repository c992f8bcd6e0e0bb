import { Dexie } from 'dexie'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { Database, Head, StoredEntry } from './database'

/** All heads of histories. */
export const allHeads = (database: Database): Promise<Head[]> => database.heads.toArray()

/** The head of one case's history. */
export const headOf = (database: Database, caseId: Id<'case'>): Promise<Head | undefined> =>
  database.heads.get(caseId)

/** The claims of a case, by number. */
export const claimsOf = (database: Database, caseId: Id<'case'>) =>
  database.claims
    .where('caseId')
    .equals(caseId)
    .toArray()
    .then((claims) => claims.toSorted((a, b) => a.number - b.number))

/** The drafts of a case, oldest first. */
export const draftsOf = (database: Database, caseId: Id<'case'>) =>
  database.drafts
    .where('caseId')
    .equals(caseId)
    .toArray()
    .then((drafts) => drafts.toSorted((a, b) => a.number - b.number))

/** The sources of a case, in the order they were added. */
export const sourcesOf = (database: Database, caseId: Id<'case'>) =>
  database.sources
    .where('caseId')
    .equals(caseId)
    .toArray()
    .then((sources) => sources.toSorted((a, b) => a.id.localeCompare(b.id)))

/** The evidence of a case, in the order it was attached. */
export const evidenceOf = (database: Database, caseId: Id<'case'>) =>
  database.evidence
    .where('caseId')
    .equals(caseId)
    .toArray()
    .then((evidence) => evidence.toSorted((a, b) => a.id.localeCompare(b.id)))

/** The queries of a case, in the order they were asked. */
export const queriesOf = (database: Database, caseId: Id<'case'>) =>
  database.queries
    .where('caseId')
    .equals(caseId)
    .toArray()
    .then((queries) => queries.toSorted((a, b) => a.id.localeCompare(b.id)))

/** The waivers of a case. */
export const waiversOf = (database: Database, caseId: Id<'case'>) =>
  database.waivers.where('caseId').equals(caseId).toArray()

/** Every record of a case, read in one transaction; undefined when there is no such case. */
export const recordsOf = (database: Database, caseId: Id<'case'>): Promise<CaseRecords | undefined> =>
  database.transaction('r', database.tables, async () => {
    const theCase = await database.cases.get(caseId)
    if (!theCase) return undefined
    return {
      case: theCase,
      drafts: await draftsOf(database, caseId),
      claims: await claimsOf(database, caseId),
      sources: await sourcesOf(database, caseId),
      evidence: await evidenceOf(database, caseId),
      queries: await queriesOf(database, caseId),
      waivers: await waiversOf(database, caseId),
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
