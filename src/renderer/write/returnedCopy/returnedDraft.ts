import type { Block } from '../../../shared/records/block'
import type { Remark } from '../../../shared/records/remark'

/**
 * The draft as the copy needs it: what it says, the remarks that stand in its document, and how the tracked changes of
 * that were read.
 */
export type ReturnedDraft = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
  readonly changes: 'accepted' | 'rejected'
}
