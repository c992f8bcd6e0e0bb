import { basename } from 'node:path'
import type { OpenFailure } from '../../shared/ipc/failures'
import { failed, ok, type Result } from '../../shared/result'
import { tableLimit } from './limits'
import { readLimited } from './readLimited'

/** Reads a file that a person chose as a spreadsheet; what it is, whoever reads it finds out. */
export async function readTable(
  path: string,
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, OpenFailure>> {
  const bytes = await readLimited(path, (head) =>
    head.length === 0 ? failed({ kind: 'empty', detail: '' }) : ok(tableLimit),
  )
  return bytes.ok ? ok({ name: basename(path), bytes: bytes.value }) : bytes
}
