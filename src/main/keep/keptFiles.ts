import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestInput } from '../../shared/ipc/contract'
import type { KeepFailure } from '../../shared/ipc/failures'
import type { KeptFile } from '../../shared/records/draft'
import { failed, ok, type Result } from '../../shared/result'
import { keepFailure } from '../disk/diskFailure'
import { makeFolder } from '../disk/folders'
import { writeFileSafely } from '../disk/writeFileSafely'
import { caseFolder } from '../journal/caseFolder'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Keeps bytes in the case's folder under their SHA-256, flushed to the disk. What is there already is checked and left;
 * if it is no longer what it was, it is mended.
 */
export async function keepFile(
  userData: string,
  { caseId, name, mediaType, bytes }: RequestInput<'keepFile'>,
): Promise<Result<KeptFile, KeepFailure>> {
  const sha256 = digest(bytes)
  const kept: KeptFile = { sha256, size: bytes.length, name, mediaType }
  try {
    if ((await readKeptFile(userData, { caseId, sha256 })).ok) return ok(kept)
    const { files } = caseFolder(userData, caseId)
    await makeFolder(files)
    await writeFileSafely(join(files, sha256), bytes)
    return ok(kept)
  } catch (error) {
    return failed(keepFailure(error))
  }
}

/** Reads a kept file; `changed` when it is no longer what its SHA-256 says, `missing` when it is not there. */
export async function readKeptFile(
  userData: string,
  { caseId, sha256 }: RequestInput<'readKeptFile'>,
): Promise<Result<Uint8Array, KeepFailure>> {
  try {
    const bytes = await readFile(join(caseFolder(userData, caseId).files, sha256))
    return digest(bytes) === sha256 ? ok(bytes) : failed({ kind: 'changed', detail: sha256 })
  } catch (error) {
    return failed(keepFailure(error))
  }
}
