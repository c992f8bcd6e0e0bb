import { basename } from 'node:path'
import type { OpenFailure } from '../../shared/ipc/failures'
import { failed, ok, type Result } from '../../shared/result'
import { readLimited } from './readLimited'

/** Reads a file of any kind that a person chose, up to so many bytes; what it is, whoever reads it finds out. */
export async function readDocument(
  path: string,
  limit: number,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, OpenFailure>> {
  const bytes = await readLimited(path, (head) =>
    head.length === 0 ? failed({ kind: 'empty', detail: '' }) : ok(limit),
  )
  return bytes.ok ? ok({ name: basename(path), bytes: bytes.value }) : bytes
}
