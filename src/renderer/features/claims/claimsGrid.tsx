import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, type CSSProperties } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '../../commands/commandRegistry'
import { tableText } from '../../messages/claimsTable'
import { useView } from '../../view/view'
import { ClaimLine, widthVariable } from './claimLine'
import styles from './claimsGrid.module.css'
import type { ColumnId } from './columnIds'
import { GroupLine } from './groupLine'
import { HeadLine } from './headLine'
import { fitWidth, shownColumns, widthOf, type TableView } from './tableView'
import type { Choosing } from './useChoosing'
import { useColumns } from './useColumns'
import { useGridActs } from './useGridActs'
import { useGridFocus } from './useGridFocus'
import type { Line } from './arrange'
import type { AlterView } from './useTableView'
import { withPinned } from './withPinned'

const rowHeight = 32
const tickWidth = 34
/** What the claim gets at least, by the width of the pane. */
const roomForClaim = 'clamp(180px, 33cqi, 480px)'

/** The claims as a grid: only the rows in sight are drawn, and the one that holds the focus. */
export function ClaimsGrid(props: {
  readonly lines: readonly Line[]
  readonly shownCount: number
  readonly view: TableView
  readonly alter: AlterView
  readonly choosing: Choosing
  readonly onFold: (key: string) => void
}) {
  const { lines, view, alter } = props
  const grid = useRef<HTMLDivElement>(null)
  const { order, hidden } = view
  const columns = useMemo(() => shownColumns({ order, hidden }), [order, hidden])
  const claimId = useView((one) => one.claimId)
  const chosen = useView((one) => one.chosen)
  const focus = useGridFocus(grid, lines, columns.length + 1, columns.indexOf('claim') + 1)
  const { spot } = focus
  const setWidth = useCallback(
    (id: ColumnId, width: number | null) => {
      const { [id]: _, ...rest } = view.widths
      alter({ widths: width === null ? rest : { ...rest, [id]: fitWidth(id, width) } })
    },
    [view.widths, alter],
  )
  const pinned = spot.row - 1
  // The compiler leaves this component alone, which is right: the virtualizer changes under a stable identity.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    rangeExtractor: useCallback(
      (range: Range) => withPinned(defaultRangeExtractor(range), Math.min(pinned, range.count - 1)),
      [pinned],
    ),
  })

  const items = rows.getVirtualItems()
  const inSight = items.flatMap(({ index }) => {
    const line = lines[index]
    return line?.kind === 'claim' ? [line] : []
  })
  const table = useColumns(view, alter, inSight)
  const { rowsById } = table.getRowModel()
  const acts = useGridActs({
    ...props,
    grid,
    columns,
    focus,
    onSort: (id) => table.getColumn(id)?.toggleSorting(),
    onWidth: setWidth,
  })
  useCommand('toTable', () => {
    flushSync(() => useView.getState().showTab('table'))
    focus.focus()
  })

  // The claim takes the room that is left, until a person gives it a width of its own.
  const isGrowing = view.widths.claim === undefined
  const sayWidth = (id: ColumnId) => (isGrowing && id === 'claim' ? roomForClaim : `${widthOf(view, id)}px`)
  const widths = Object.fromEntries(columns.map((id) => [widthVariable(id), sayWidth(id)]))
  const total = `calc(${[`${tickWidth}px`, ...columns.map((id) => `var(${widthVariable(id)})`)].join(' + ')})`
  // Custom properties are CSS, but React's type of a style does not name them.
  const style = {
    ...widths,
    '--tick': `${tickWidth}px`,
    scrollPaddingLeft: tickWidth + widthOf(view, 'number'),
  } as CSSProperties
  const areAllChosen = chosen.size === props.shownCount ? 'all' : 'some'
  return (
    <div
      ref={grid}
      role="grid"
      className={lines.length === 0 ? `${styles.grid} ${styles.bare}` : styles.grid}
      aria-label={tableText.label}
      aria-multiselectable="true"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      style={style}
      {...acts}
    >
      <div role="presentation" className={styles.sheet} style={{ minWidth: total }}>
        <HeadLine
          columns={table.getVisibleLeafColumns()}
          isGrowing={isGrowing}
          at={spot.row === 0 ? spot.column : -1}
          areChosen={chosen.size === 0 ? 'none' : areAllChosen}
          onWidth={setWidth}
        />
        <div role="rowgroup" className={styles.body} style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const line = lines[index]
            if (!line) return null
            const isAt = index === pinned
            if (line.kind === 'group')
              return (
                <GroupLine
                  key={line.id}
                  line={line}
                  columnCount={columns.length + 1}
                  rowIndex={index + 2}
                  top={start}
                  isAt={isAt}
                />
              )
            const row = rowsById[line.id]
            return row ? (
              <ClaimLine
                key={line.id}
                row={row}
                columns={columns}
                isGrowing={isGrowing}
                rowIndex={index + 2}
                top={start}
                isInHand={line.id === claimId}
                isChosen={chosen.has(line.id)}
                at={isAt ? spot.column : -1}
              />
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}
