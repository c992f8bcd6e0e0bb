import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Entry } from '../../shared/records/entry'
import { caseFolder } from './caseFolder'
import { idOf } from './history.fixture'
import { openJournals, type Journals } from './journals'

/** The case whose journal is written. */
export const caseId = idOf<'case'>(1)
/** Another case. */
export const other = idOf<'case'>(2)
/** When things are set aside. */
export const stamp = () => '2026-03-01T10-00-00-000Z'

/** The folder of the app's data, a fresh one for each test. */
export let userData: string
/** The journals of that folder, as they were opened last. */
export let journals: Journals
/** Opens the journals anew, as after a restart. */
export const reopen = () => {
  journals = openJournals(userData, stamp)
}
/** The journal of the case. */
export const file = () => caseFolder(userData, caseId).journal
/** The names of what was set aside of it. */
export const aside = (what: string) =>
  readdirSync(caseFolder(userData, caseId).folder).filter((name) => name.startsWith(`journal.${what}-`))
/** Appends entries, all of which must be taken. */
export const appendAll = async (entries: readonly Entry[]) => {
  for (const entry of entries) expect(await journals.append(entry)).toMatchObject({ ok: true })
}
/** One of the entries of a history. */
export const at = (entries: readonly Entry[], index: number) => {
  const entry = entries[index]
  if (!entry) throw new Error('the history is shorter')
  return entry
}
/** Reads the journal of the case whole. */
export const readBack = async () => {
  const reading = await journals.read(caseId)
  if (!reading.ok) throw new Error(reading.failure.kind)
  return reading.value
}
/** Changes the bytes of a file in place. */
export const edit = (path: string, change: (bytes: Buffer) => void) => {
  const bytes = readFileSync(path)
  change(bytes)
  writeFileSync(path, bytes)
}

/** Makes the folder; to be called before each test. */
export const makeFolder = (): void => {
  userData = mkdtempSync(join(tmpdir(), 'stet-journals-'))
  reopen()
}

/** Removes the folder; to be called after each test. */
export const removeFolder = (): void => rmSync(userData, { recursive: true, force: true })
