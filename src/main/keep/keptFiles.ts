import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestInput } from '../../shared/ipc/contract'
import type { KeepFailure } from '../../shared/ipc/failures'
import type { KeptFile } from '../../shared/records/draft'
import { failed, ok, type Result } from '../../shared/result'
import { caseFolder } from '../journal/caseFolder'
import { keepFailure } from '../disk/diskFailure'
import { writeFileSafely } from '../disk/writeFileSafely'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Keeps bytes in the case's folder under their SHA-256; what is there already is looked at and not written again. */
export async function keepFile(
  userData: string,
  { caseId, name, mediaType, bytes }: RequestInput<'keepFile'>,
): Promise<Result<KeptFile, KeepFailure>> {
  const sha256 = digest(bytes)
  const kept: KeptFile = { sha256, size: bytes.length, name, mediaType }
  try {
    if ((await readKeptFile(userData, { caseId, sha256 })).ok) return ok(kept)
    const { files } = caseFolder(userData, caseId)
    await mkdir(files, { recursive: true })
    await writeFileSafely(join(files, sha256), bytes)
    return ok(kept)
  } catch (error) {
    return failed(keepFailure(error))
  }
}

/** Reads a kept file and checks that it is still what it was. */
export async function readKeptFile(
  userData: string,
  { caseId, sha256 }: RequestInput<'readKeptFile'>,
): Promise<Result<Uint8Array, KeepFailure>> {
  try {
    const bytes = await readFile(join(caseFolder(userData, caseId).files, sha256))
    if (digest(bytes) !== sha256) return failed({ kind: 'changed', detail: sha256 })
    return ok(new Uint8Array(bytes))
  } catch (error) {
    return failed(keepFailure(error))
  }
}
