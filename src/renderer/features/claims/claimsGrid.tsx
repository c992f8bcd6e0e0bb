import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, useRef, type CSSProperties } from 'react'
import { useCommand } from '../../commands/commandRegistry'
import { tableText } from '../../messages/claimsTable'
import { useView } from '../../view/view'
import { ClaimLine, widthVariable } from './claimLine'
import styles from './claimsGrid.module.css'
import type { ColumnId } from './columnIds'
import { GroupLine } from './groupLine'
import { HeadLine } from './headLine'
import { fitWidth, nextSort, shownColumns, widthOf, type TableView } from './tableView'
import type { Choosing } from './useChoosing'
import { useGridActs } from './useGridActs'
import { useGridFocus } from './useGridFocus'
import type { Line } from './useLines'
import type { AlterView } from './useTableView'
import { withPinned } from './withPinned'

const rowHeight = 32
const tickWidth = 34

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
  const { order, hidden } = view
  const grid = useRef<HTMLDivElement>(null)
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
  const acts = useGridActs({
    ...props,
    grid,
    columns,
    focus,
    onSort: (id) => alter({ sort: nextSort(view.sort, id) }),
    onWiden: (id, by) => setWidth(id, widthOf(view, id) + by),
  })
  useCommand('toTable', () => focus.focus())

  const pinned = spot.row - 1
  // The compiler leaves this component alone, which is right: the virtualizer changes under a stable identity.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Range) => withPinned(defaultRangeExtractor(range), Math.min(pinned, range.count - 1)),
      [pinned],
    ),
  })

  const total = columns.reduce((sum, id) => sum + widthOf(view, id), tickWidth)
  const widths = Object.fromEntries(columns.map((id) => [widthVariable(id), `${widthOf(view, id)}px`]))
  // Custom properties are CSS, but React's type of a style does not name them.
  const style = {
    ...widths,
    '--tick': `${tickWidth}px`,
    scrollPaddingLeft: tickWidth + widthOf(view, 'number'),
  } as CSSProperties
  // The claim takes the room that is left, until a person gives it a width of its own.
  const isGrowing = view.widths.claim === undefined
  const areAllChosen = chosen.size === props.shownCount ? 'all' : 'some'
  return (
    <div
      ref={grid}
      role="grid"
      className={styles.grid}
      aria-label={tableText.label}
      aria-multiselectable="true"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      style={style}
      {...acts}
    >
      <div role="presentation" className={styles.sheet} style={{ minWidth: total }}>
        <HeadLine
          columns={columns}
          isGrowing={isGrowing}
          sort={view.sort}
          at={spot.row === 0 ? spot.column : -1}
          areChosen={chosen.size === 0 ? 'none' : areAllChosen}
          onWidth={setWidth}
        />
        <div role="rowgroup" className={styles.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            if (!line) return null
            const isAt = index === pinned
            return line.kind === 'group' ? (
              <GroupLine
                key={line.key}
                line={line}
                columnCount={columns.length + 1}
                rowIndex={index + 2}
                top={start}
                isAt={isAt}
              />
            ) : (
              <ClaimLine
                key={line.key}
                row={line.row}
                columns={columns}
                isGrowing={isGrowing}
                rowIndex={index + 2}
                top={start}
                isInHand={line.key === claimId}
                isChosen={chosen.has(line.key)}
                at={isAt ? spot.column : -1}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
