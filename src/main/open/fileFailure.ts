import type { OpenFailure, OpenFailureKind } from '../../shared/ipc/failures'

const kinds: Readonly<Record<string, OpenFailureKind>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
}

/** The system's code of an error, such as `ENOENT`; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Turns an error of the file system into a failure to open; `detail` is the system's code. */
export function fileFailure(error: unknown): OpenFailure {
  const code = codeOf(error)
  if (code === '') throw error
  return { kind: kinds[code] ?? 'unreadable', detail: code }
}
