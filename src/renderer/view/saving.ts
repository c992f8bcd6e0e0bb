import { create } from 'zustand'
import type { KeepFailure } from '../../shared/ipc/failures'

/** Whether what was done is on the disk: `saved` only after the journal was flushed. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: KeepFailure; readonly waiting: number }

/** The state of saving, as the foot of the desk shows it. */
export const useSaving = create<{ readonly saving: Saving; readonly set: (saving: Saving) => void }>()(
  (set) => ({ saving: { kind: 'idle' }, set: (saving) => set({ saving }) }),
)
