import { useCallback, useEffect, useState } from 'react'
import { useView } from '../../view/view'
import type { ClaimRow } from './claimRow'
import { groupKeyOf, type Grouping } from './groupRows'

const nothing: ReadonlySet<string> = new Set()

/** The groups that are folded; one that holds a claim which another pane shows unfolds. */
export function useFolds(
  grouping: Grouping,
  inHand: ClaimRow | undefined,
): readonly [ReadonlySet<string>, (key: string) => void] {
  const askedBy = useView((view) => view.askedBy)
  const shows = useView((view) => view.shows)
  const [folded, setFolded] = useState(nothing)
  const fold = useCallback((key: string) => {
    setFolded((before) => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  }, [])
  const group = inHand && grouping !== 'none' ? groupKeyOf(grouping, inHand) : null
  useEffect(() => {
    if (askedBy === 'table' || group === null) return
    setFolded((before) => (before.has(group) ? new Set([...before].filter((key) => key !== group)) : before))
    // Only a new wish to see the claim unfolds: marking it may move it into a group that is folded.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shows, askedBy])
  return [folded, fold]
}
