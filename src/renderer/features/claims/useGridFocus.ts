import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { useView } from '../../view/view'
import type { Spot } from './gridKeys'
import { useHasFocus } from './useHasFocus'
import type { Line } from './arrange'

/** The key under which the header stands among the lines. */
export const headKey = 'head'

/** Where the one tab stop of the grid is, and the ways to move it. */
export type GridFocus = {
  /** Row 0 is the header. */
  readonly spot: Spot
  /** Moves the tab stop, and the focus with it. */
  readonly moveTo: (spot: Spot) => void
  /** Takes the tab stop to where the focus has gone. */
  readonly follow: (key: string, column: number) => void
  /** Sets the focus on the tab stop. */
  readonly focus: () => void
}

/** The tab stop: the line it stands on, where that last was, and what is to happen once it is drawn. */
type Stop = {
  readonly key: string | null
  readonly index: number
  readonly column: number
  /** `along`: the focus goes along if it is in the grid, else the stop only comes into sight. */
  readonly wants: 'focus' | 'along' | null
}

function bring(grid: HTMLElement | null, isFocusing: boolean) {
  const stop = grid?.querySelector<HTMLElement>('[data-at]')
  if (isFocusing) stop?.focus({ preventScroll: true })
  stop?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/**
 * Keeps the tab stop on its claim while lines come, go and move, and brings a claim that another pane shows into view;
 * the focus goes along only if it was in the grid.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  columnCount: number,
  firstColumn: number,
): GridFocus {
  const claimId = useView((view) => view.claimId)
  const askedBy = useView((view) => view.askedBy)
  const shows = useView((view) => view.shows)
  const [stop, setStop] = useState<Stop>({ key: null, index: 0, column: firstColumn, wants: null })

  // A claim that is not in the table yet (just made, or hidden) comes into view when it is there.
  const [heard, setHeard] = useState<number | null>(null)
  const shownIndex = useMemo(() => lines.findIndex((line) => line.id === claimId), [lines, claimId])
  const isOwn = claimId === null || (askedBy === 'table' && heard !== null)
  if (heard !== shows && (isOwn || shownIndex >= 0)) {
    setHeard(shows)
    if (!isOwn) setStop({ key: claimId, index: shownIndex, column: stop.column, wants: 'along' })
  }

  const { key, index: lastIndex } = stop
  const index = useMemo(() => {
    if (key === headKey) return -1
    const found = lines.findIndex((line) => line.id === key)
    return found >= 0 ? found : Math.min(lastIndex, lines.length - 1)
  }, [lines, key, lastIndex])
  const column = Math.min(stop.column, columnCount - 1)
  const spot = useMemo(() => ({ row: index + 1, column }), [index, column])

  const hasFocus = useHasFocus(grid)
  useLayoutEffect(() => {
    const { wants } = stop
    if (wants) bring(grid.current, wants === 'focus' || hasFocus())
  }, [stop, grid, hasFocus])
  // The line that had the focus can go (deleted, undone): its neighbour takes the focus over.
  const isGone = key !== null && key !== headKey && lines[index]?.id !== key
  useLayoutEffect(() => {
    if (isGone && hasFocus()) bring(grid.current, true)
  }, [isGone, lines, grid, hasFocus])

  const moveTo = useCallback(
    ({ row, column: to }: Spot) =>
      setStop({
        key: row === 0 ? headKey : (lines[row - 1]?.id ?? headKey),
        index: row - 1,
        column: to,
        wants: 'focus',
      }),
    [lines],
  )
  const follow = useCallback(
    (at: string, to: number) =>
      setStop((before) =>
        before.key === at && before.column === to
          ? before
          : { key: at, index: lines.findIndex((line) => line.id === at), column: to, wants: null },
      ),
    [lines],
  )
  const focus = useCallback(() => bring(grid.current, true), [grid])
  return { spot, moveTo, follow, focus }
}
