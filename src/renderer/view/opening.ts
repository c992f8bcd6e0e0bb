import { create } from 'zustand'
import type { Opened } from '../../shared/ipc/failures'
import type { Id } from '../../shared/records/id'
import type { Progress } from '../engine/analyseTelling'
import type { ReadDraft } from '../read/readDraft'

/** What an opened draft is to become: a case of its own, or the next draft of one. */
export type OpeningFor =
  { readonly kind: 'newCase' } | { readonly kind: 'nextDraft'; readonly caseId: Id<'case'> }

/** How far the opening of a draft has come; nothing is stored before the person has said so. */
export type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly address: string }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly sentence: string; readonly privateAddress: string | null }
  | {
      readonly kind: 'read'
      readonly opened: Opened
      readonly read: ReadDraft
      readonly becomes: OpeningFor
      /** How tracked changes are to be read while the original is read once more; null: it is not. */
      readonly again: 'accepted' | 'rejected' | null
    }
  | { readonly kind: 'proposing'; readonly progress: Progress | null }
  | { readonly kind: 'storing'; readonly progress: Progress | null }

/** The draft that is being opened, and the case whose next draft it is to be, if any: there the person comes back. */
export const useOpening = create<{
  readonly opening: Opening
  readonly backTo: Id<'case'> | null
  readonly set: (opening: Opening) => void
  readonly setBackTo: (caseId: Id<'case'> | null) => void
}>()((set) => ({
  opening: { kind: 'idle' },
  backTo: null,
  set: (opening) => set({ opening }),
  setBackTo: (backTo) => set({ backTo }),
}))
