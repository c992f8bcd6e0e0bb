import { useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../shared/records/id'
import { useView } from '../../view/view'
import type { ClaimRow } from './claimRow'
import { extend, keepOnly, toggle } from './chooseRange'

/** The ways to choose claims together. */
export type Choosing = {
  readonly toggleOne: (id: Id<'claim'>) => void
  /** Chooses from where the last range began (else the claim in hand) to a claim; adding keeps the rest chosen. */
  readonly extendTo: (id: Id<'claim'>, isAdding: boolean) => void
  readonly all: () => void
  readonly none: () => void
}

/**
 * Chooses claims among those shown, in the view that all panes share. A claim that leaves the table leaves the chosen
 * ones too: nobody may act on what they do not see.
 */
export function useChoosing(fitting: readonly ClaimRow[]): Choosing {
  const choose = useView((view) => view.choose)
  const anchor = useRef<Id<'claim'> | null>(null)

  useEffect(() => {
    const { chosen } = useView.getState()
    if (chosen.size === 0) return
    const there = new Set(fitting.map((row) => row.id))
    const left = keepOnly(chosen, (id) => there.has(id))
    if (left !== chosen) choose(left)
  }, [fitting, choose])

  return useMemo(() => {
    const now = () => ({ chosen: useView.getState().chosen, anchor: anchor.current })
    const set = (next: ReturnType<typeof now>) => {
      anchor.current = next.anchor
      choose(next.chosen)
    }
    return {
      toggleOne: (id) => set(toggle(now(), id)),
      extendTo: (id, isAdding) => {
        const { chosen, claimId, order } = useView.getState()
        set(extend({ chosen, anchor: anchor.current ?? claimId }, order, id, isAdding))
      },
      all: () => choose(new Set(useView.getState().order)),
      none: () => set({ chosen: new Set(), anchor: null }),
    }
  }, [choose])
}
