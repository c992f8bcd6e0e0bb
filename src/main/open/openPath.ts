import { basename } from 'node:path'
import type { Opened, OpenFailure } from '../../shared/ipc/failures'
import type { Result } from '../../shared/result'
import { opened } from './opened'
import { readLimited } from './readLimited'
import { readingLimit } from './sniffKind'

/** Opens the draft or case file at a path that came from the system's dialog or the command line, never from the window. */
export async function openPath(
  path: string,
  how: 'file' | 'commandLine',
  now: () => string,
): Promise<Result<Opened, OpenFailure>> {
  const name = basename(path)
  const bytes = await readLimited(path, (head) => readingLimit(head, name))
  return bytes.ok ? opened({ bytes: bytes.value, name, charset: null, how }, now) : bytes
}
