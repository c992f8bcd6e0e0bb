import { create } from 'zustand'

/** Something the person must read; errors stay until they are closed, a message with an undo goes after a while. */
export type Notice = {
  readonly id: number
  readonly kind: 'error' | 'told' | 'undo'
  readonly text: string
}

type Notices = {
  readonly notices: readonly Notice[]
  readonly tell: (kind: Notice['kind'], text: string) => void
  readonly close: (id: number) => void
}

let count = 0

/** What the window has to tell; the same sentence is not told twice at a time. */
export const useNotices = create<Notices>()((set) => ({
  notices: [],
  tell: (kind, text) =>
    set(({ notices }) => ({
      notices: [...notices.filter((one) => one.text !== text), { id: ++count, kind, text }].slice(-4),
    })),
  close: (id) => set(({ notices }) => ({ notices: notices.filter((one) => one.id !== id) })),
}))
