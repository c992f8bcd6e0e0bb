import { join } from 'node:path'

/** Where a case is kept: its journal and its files, in a folder of its own. */
export type CaseFolder = {
  readonly folder: string
  readonly journal: string
  readonly files: string
}

/** The folder that holds all cases. */
export const casesFolder = (userData: string): string => join(userData, 'cases')

/** The folder of one case. `caseId` must have passed the schema: a UUID is never a path. */
export function caseFolder(userData: string, caseId: string): CaseFolder {
  const folder = join(casesFolder(userData), caseId)
  return { folder, journal: join(folder, 'journal.ndjson'), files: join(folder, 'files') }
}
