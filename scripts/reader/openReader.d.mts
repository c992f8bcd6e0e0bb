import type { Page } from 'playwright'
import type { ReadDraft, ReadFailure } from '../../src/renderer/read/readDraft'
import type { OriginalKind } from '../../src/shared/records/draft'
import type { Result } from '../../src/shared/result'

/** The app's reader in a window of the real Electron. */
export type Reader = {
  readonly page: Page
  readonly read: (
    bytes: Uint8Array,
    original: {
      readonly kind: OriginalKind
      readonly address?: string
      readonly charset?: string | null
      readonly changes?: 'accepted' | 'rejected'
    },
  ) => Promise<Result<ReadDraft, ReadFailure>>
  readonly strayRequests: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Opens the reader; `name` keeps the bundles of two callers apart. */
export function openReader(name: string): Promise<Reader>
