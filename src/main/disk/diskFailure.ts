import type { KeepFailure, SaveFailure } from '../../shared/ipc/failures'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'

/** What an error of the file system means for a file that the person wanted to save. */
export function saveFailure(error: unknown): SaveFailure {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return { kind: 'diskFull', detail: code }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { kind: 'noPermission', detail: code }
  if (code === 'EBUSY' || code === 'ETXTBSY') return { kind: 'inUse', detail: code }
  return { kind: 'unwritable', detail: code }
}

/** What an error of the file system means for what the app keeps itself. */
export function keepFailure(error: unknown): KeepFailure {
  const { kind, detail } = saveFailure(error)
  if (detail === 'ENOENT') return { kind: 'missing', detail }
  return { kind: kind === 'diskFull' || kind === 'noPermission' ? kind : 'unwritable', detail }
}
