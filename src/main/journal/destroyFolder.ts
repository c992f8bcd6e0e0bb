import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../disk/diskFailure'
import { flushFolder } from '../disk/folders'
import { caseFolder, casesFolder } from './caseFolder'

const gone = '.gone-'

/** Removes the folder of a case. It loses its name first, so that a crash in the middle leaves no half of a case. */
export async function destroyFolder(userData: string, caseId: string, stamp: string): Promise<void> {
  const cases = casesFolder(userData)
  const nameless = join(cases, `${gone}${stamp}-${caseId}`)
  try {
    await rename(caseFolder(userData, caseId).folder, nameless)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  await flushFolder(cases)
  await rm(nameless, { recursive: true, force: true })
}

/** Removes what a crash has left of cases that were to be removed. */
export async function sweepDestroyed(userData: string): Promise<void> {
  const cases = casesFolder(userData)
  try {
    for (const name of await readdir(cases)) {
      if (name.startsWith(gone)) await rm(join(cases, name), { recursive: true, force: true })
    }
  } catch (error) {
    // There has never been a case.
    if (!isMissing(error)) throw error
  }
}
