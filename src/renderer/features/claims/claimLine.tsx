import { FlexRender } from '@tanstack/react-table'
import { memo, type CSSProperties } from 'react'
import { tableText } from '../../messages/claimsTable'
import { titleOf } from './cells'
import type { ColumnId } from './columnIds'
import styles from './row.module.css'
import type { SightRow } from './useColumns'

/** The custom property that holds the width of a column. */
export const widthVariable = (id: ColumnId): string => `--width-${id}`

/** The width of a cell, from the custom property that the grid sets once for all rows. */
export const cellStyle = (id: ColumnId, isGrowing: boolean): CSSProperties => ({
  flex: `${isGrowing ? 1 : 0} 0 var(${widthVariable(id)})`,
})

type Props = {
  readonly row: SightRow
  readonly columns: readonly ColumnId[]
  readonly isGrowing: boolean
  /** Counted from 1 with the header, as assistive technology counts. */
  readonly rowIndex: number
  readonly top: number
  readonly isInHand: boolean
  readonly isChosen: boolean
  /** The column that holds the tab stop, from 0 (the tick box), or -1. */
  readonly at: number
}

/** The engine makes new rows at each scroll; a line is drawn again only when its claim or its place has changed. */
const isSameLine = ({ row: a, ...before }: Props, { row: b, ...after }: Props) =>
  a.original === b.original &&
  before.columns === after.columns &&
  before.isGrowing === after.isGrowing &&
  before.rowIndex === after.rowIndex &&
  before.top === after.top &&
  before.isInHand === after.isInHand &&
  before.isChosen === after.isChosen &&
  before.at === after.at

/** One claim in the table. */
export const ClaimLine = memo(function ClaimLine({ row, columns, at, ...props }: Props) {
  const claimRow = row.original
  const cells = row.getAllCellsByColumnId()
  return (
    <div
      role="row"
      className={styles.row}
      aria-rowindex={props.rowIndex}
      aria-selected={props.isChosen}
      aria-current={props.isInHand ? 'true' : undefined}
      data-key={claimRow.id}
      style={{ top: props.top }}
    >
      <div role="gridcell" className={styles.tick} aria-colindex={1} data-column={0}>
        <input
          type="checkbox"
          checked={props.isChosen}
          // The grid hears the click, which knows of Shift.
          readOnly
          tabIndex={at === 0 ? 0 : -1}
          data-at={at === 0 ? '' : undefined}
          aria-label={tableText.choose(claimRow.claim.number)}
        />
      </div>
      {columns.map((id, index) => {
        const cell = cells[id]
        return (
          <div
            key={id}
            role={id === 'claim' ? 'rowheader' : 'gridcell'}
            className={`${styles.cell} ${styles[id] ?? ''}`}
            aria-colindex={index + 2}
            data-column={index + 1}
            tabIndex={at === index + 1 ? 0 : -1}
            data-at={at === index + 1 ? '' : undefined}
            title={titleOf(id, claimRow)}
            style={cellStyle(id, props.isGrowing && id === 'claim')}
          >
            {cell ? <FlexRender cell={cell} /> : null}
          </div>
        )
      })}
    </div>
  )
}, isSameLine)
