import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { Id } from '../../../shared/records/id'
import { useView } from '../../view/view'
import type { ColumnId } from './columnIds'
import { moveSpot } from './gridKeys'
import type { Choosing } from './useChoosing'
import { headKey, type GridFocus } from './useGridFocus'
import type { Line } from './arrange'

const rowHeight = 32
const widthStep = 16

type Grid = {
  readonly grid: RefObject<HTMLElement | null>
  readonly lines: readonly Line[]
  readonly columns: readonly ColumnId[]
  readonly focus: GridFocus
  readonly choosing: Choosing
  readonly onSort: (id: ColumnId) => void
  readonly onFold: (key: string) => void
  readonly onWidth: (id: ColumnId, width: number) => void
}

/** What a click, a key or the focus means in the grid, heard once for all its cells. */
export function useGridActs({ grid, lines, columns, focus, choosing, onSort, onFold, onWidth }: Grid) {
  const show = useView((view) => view.show)
  const lineOf = (target: Element) => {
    const key = target.closest<HTMLElement>('[data-key]')?.dataset.key
    return { key, line: lines.find((line) => line.id === key) }
  }
  const take = (id: Id<'claim'>) => {
    if (useView.getState().claimId !== id) show(id, 'table')
  }
  const tickAll = () => {
    const isAnyChosen = useView.getState().chosen.size > 0
    if (isAnyChosen) choosing.none()
    else choosing.all()
  }

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    if (target.closest('[data-handle]')) return
    const { key, line } = lineOf(target)
    const isTick = target instanceof HTMLInputElement
    if (key === headKey) {
      const id = columns.find((one) => one === target.closest<HTMLElement>('[data-sort]')?.dataset.sort)
      if (isTick) tickAll()
      else if (id) onSort(id)
      return
    }
    if (line?.kind === 'group') onFold(line.id)
    if (line?.kind !== 'claim') return
    const isAdding = event.ctrlKey || event.metaKey
    if (event.shiftKey) choosing.extendTo(line.id, isAdding || isTick)
    else if (isAdding || isTick) choosing.toggleOne(line.id)
    // Who takes up another claim than those chosen means that claim alone.
    else if (!useView.getState().chosen.has(line.id)) choosing.none()
    take(line.id)
  }

  const onFocus = (event: FocusEvent) => {
    const target = event.target as Element
    const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset.column)
    const { key, line } = lineOf(target)
    // The one cell of a group's header stands for all columns: the column that one came from stays.
    if (key !== undefined) focus.follow(key, line?.kind === 'group' ? focus.spot.column : column)
    if (line?.kind === 'claim' && useView.getState().claimId === null) take(line.id)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing) return
    const { spot } = focus
    const line = spot.row === 0 ? undefined : lines[spot.row - 1]
    const columnId = columns[spot.column - 1]
    const ctrl = event.ctrlKey || event.metaKey
    const { width } = (event.target as Element).getBoundingClientRect()
    const did = () => {
      event.preventDefault()
      return true
    }
    const act = (): boolean => {
      if (event.key === 'Escape' && useView.getState().chosen.size > 0) choosing.none()
      else if (ctrl && event.key.toLowerCase() === 'a') choosing.all()
      else if (spot.row === 0 && columnId && (event.key === 'Enter' || event.key === ' ')) onSort(columnId)
      else if (spot.row === 0 && columnId && event.shiftKey && event.key === 'ArrowLeft')
        onWidth(columnId, width - widthStep)
      else if (spot.row === 0 && columnId && event.shiftKey && event.key === 'ArrowRight')
        onWidth(columnId, width + widthStep)
      else if (line?.kind === 'group' && event.key === (line.isFolded ? 'ArrowRight' : 'ArrowLeft'))
        onFold(line.id)
      else if (line?.kind === 'claim' && event.key === ' ' && spot.column > 0) choosing.toggleOne(line.id)
      else return false
      return did()
    }
    if (act()) return
    const height = grid.current?.clientHeight ?? 0
    const next = moveSpot(
      spot,
      { key: event.key, ctrl },
      {
        rows: lines.length + 1,
        columns: columns.length + 1,
        // The header covers one row; one row of the page before stays in sight.
        page: Math.max(1, Math.floor(height / rowHeight) - 2),
      },
    )
    if (!next) return
    did()
    const to = lines[next.row - 1]
    if (event.shiftKey && next.row !== spot.row && to?.kind === 'claim') choosing.extendTo(to.id, ctrl)
    focus.moveTo(next)
    if (to?.kind === 'claim') take(to.id)
  }
  return { onClick, onFocus, onKeyDown }
}
