import { noticeKinds, type Notice, type NoticeKind } from './readDraft'

/** Counts what a person will have to be told. */
export type Tally = {
  readonly add: (kind: NoticeKind, count?: number, detail?: string) => void
  /** One notice a kind, in the order of the list; different details are joined by commas. */
  readonly notices: () => readonly Notice[]
}

/** Opens a tally with nothing to tell. */
export function openTally(): Tally {
  const counts = new Map<NoticeKind, { count: number; details: Set<string> }>()
  return {
    add: (kind, count = 1, detail = '') => {
      if (count <= 0) return
      const one = counts.get(kind) ?? { count: 0, details: new Set<string>() }
      one.count += count
      // A hostile original could bring thousands of schemes.
      if (detail !== '' && one.details.size < 8) one.details.add(detail.slice(0, 80))
      counts.set(kind, one)
    },
    notices: () =>
      noticeKinds.flatMap((kind) => {
        const one = counts.get(kind)
        return one ? [{ kind, count: one.count, detail: [...one.details].join(', ') }] : []
      }),
  }
}
