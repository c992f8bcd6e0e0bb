import type { Block } from '../../../shared/records/block'

/** The draft as the copy needs it: what it says, and how the tracked changes of its document were read. */
export type ReturnedDraft = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly changes: 'accepted' | 'rejected'
}
