import { failed, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import { sizeLimits, type OpenedKind } from './limits'
import { readingLimit, sniffKind } from './sniffKind'

/** How much of a file is looked at before the rest is read. */
export const headLength = 65_536

/** The failure of bytes that are more than may be opened; `detail` is the limit in bytes. */
export const tooLarge = (limit: number): OpenFailure => ({ kind: 'tooLarge', detail: String(limit) })

/** Says what bytes are, or why they cannot be opened: the one rule for files, drops, pastes and links. */
export function judge(bytes: Uint8Array, name: string, mediaType = ''): Result<OpenedKind, OpenFailure> {
  // The size is looked at before anything that takes time with it.
  const limit = readingLimit(bytes.subarray(0, headLength), name, mediaType)
  if (!limit.ok) return limit
  if (bytes.length > limit.value) return failed(tooLarge(limit.value))
  const kind = sniffKind(bytes, name, mediaType)
  if (kind.ok && bytes.length > sizeLimits[kind.value]) return failed(tooLarge(sizeLimits[kind.value]))
  return kind
}
