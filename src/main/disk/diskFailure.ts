import type { KeepFailure, SaveFailure } from '../../shared/ipc/failures'
import { codeOf } from '../open/fileFailure'

// A file that no file system of this kind can hold is, for the person, a disk that is too small.
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const forbidden = new Set(['EACCES', 'EPERM', 'EROFS'])
const inUse = new Set(['EBUSY', 'ETXTBSY'])

/** What an error of the file system means for a file that the person wanted to save; `detail` is the system's code. */
export function saveFailure(error: unknown): SaveFailure {
  const detail = codeOf(error)
  // Not the file system's: a bug, which must not pass for a full disk.
  if (detail === '') throw error
  if (isHeld(error, detail)) return { kind: 'inUse', detail }
  if (full.has(detail)) return { kind: 'diskFull', detail }
  if (forbidden.has(detail)) return { kind: 'noPermission', detail }
  return { kind: inUse.has(detail) ? 'inUse' : 'unwritable', detail }
}

/**
 * Windows says that a file may not be replaced when another program has it open; what was written beside it before shows
 * that the folder is not the reason.
 */
function isHeld(error: unknown, code: string): boolean {
  const isRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  return process.platform === 'win32' && isRename && forbidden.has(code)
}

/** What an error of the file system means for what the app keeps itself; `detail` is the system's code. */
export function keepFailure(error: unknown): KeepFailure {
  const { kind, detail } = saveFailure(error)
  if (detail === 'ENOENT') return { kind: 'missing', detail }
  return { kind: kind === 'diskFull' || kind === 'noPermission' ? kind : 'unwritable', detail }
}

/** Says whether an error says that a file or folder does not exist. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'
