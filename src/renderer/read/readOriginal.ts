import type { Opened } from '../../shared/ipc/failures'
import { assertNever, failed, type Result } from '../../shared/result'
import { limits } from './limits'
import type { ReadDraft, ReadFailure } from './readDraft'
import { readInWorker } from './worker/readInWorker'

/** How an original is to be read. */
export type ReadOptions = {
  /** The address that a page came from: what its relative links are relative to. */
  readonly address?: string
  /** Whether tracked changes count as made (the default) or as not made. */
  readonly changes?: 'accepted' | 'rejected'
}

/**
 * Reads an opened original into a draft's text, blocks and remarks. Nothing is fetched, nothing of the original is put
 * into the window's own document, and every reading ends: by size, by depth, or by a deadline.
 */
export async function readOriginal(
  opened: Pick<Opened, 'bytes' | 'name' | 'kind' | 'mediaType' | 'charset'>,
  { address = '', changes = 'accepted' }: ReadOptions,
): Promise<Result<ReadDraft, ReadFailure>> {
  const { bytes, charset, kind } = opened
  if (bytes.length === 0) return failed({ kind: 'empty', detail: '' })
  if (bytes.length > limits.bytes) return failed({ kind: 'tooLong', detail: String(limits.bytes) })
  switch (kind) {
    case 'text':
    case 'markdown':
    case 'docx':
      return readInWorker({ kind, bytes, charset, changes }, limits.deadline)
    case 'html': {
      const { readHtml } = await import('./html/readHtml')
      return readHtml(bytes, { charset, address })
    }
    case 'pdf': {
      const { readPdfInWindow } = await import('./pdf/readPdfInWindow')
      return readPdfInWindow(bytes, limits.deadline)
    }
    case 'case':
      return failed({ kind: 'notADraft', detail: kind })
    default:
      return assertNever(kind)
  }
}
