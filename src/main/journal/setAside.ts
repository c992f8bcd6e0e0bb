import { randomBytes } from 'node:crypto'
import { copyFile, link } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../open/fileFailure'

/** A name for what is set aside of a journal, never one that is there already. `stamp` says when. */
export const asideName = (folder: string, what: 'torn' | 'damaged', stamp: string): string =>
  join(folder, `journal.${what}-${stamp}-${randomBytes(3).toString('hex')}.ndjson`)

/** Gives a file a second name, so that it stays when another takes its place. False when there was no such file. */
export async function setAside(file: string, aside: string): Promise<boolean> {
  try {
    await link(file, aside)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    // Some file systems (FAT, network shares) know no second names.
    await copyFile(file, aside)
    return true
  }
}
