import { ArrowDown, ArrowUp } from 'lucide-react'
import { columnMeanings, columnWords, tableText } from '../../messages/claimsTable'
import { cellStyle } from './claimLine'
import type { ColumnId } from './columnIds'
import styles from './headLine.module.css'
import { ResizeHandle } from './resizeHandle'
import { idOf, type ClaimColumn } from './useColumns'

const orders = { asc: 'ascending', desc: 'descending', none: 'none' } as const

/** The header of the table: what each column holds, by which the claims are sorted, and the borders to drag. */
export function HeadLine(props: {
  readonly columns: readonly ClaimColumn[]
  readonly isGrowing: boolean
  /** The column that holds the tab stop, from 0 (the tick box), or -1. */
  readonly at: number
  readonly areChosen: 'all' | 'some' | 'none'
  readonly onWidth: (id: ColumnId, width: number | null) => void
}) {
  const { at } = props
  return (
    <div role="rowgroup" className={styles.group}>
      <div role="row" className={styles.row} aria-rowindex={1} data-key="head">
        <div role="columnheader" className={styles.tick} aria-colindex={1} data-column={0}>
          <input
            ref={(input) => {
              if (input) input.indeterminate = props.areChosen === 'some'
            }}
            type="checkbox"
            checked={props.areChosen === 'all'}
            readOnly
            tabIndex={at === 0 ? 0 : -1}
            data-at={at === 0 ? '' : undefined}
            aria-label={tableText.chooseAll}
          />
        </div>
        {props.columns.map((column, index) => {
          const id = idOf(column)
          const order = orders[column.getIsSorted() || 'none']
          return (
            <div
              key={id}
              role="columnheader"
              className={`${styles.cell} ${id === 'number' ? styles.number : ''}`}
              aria-colindex={index + 2}
              aria-sort={order}
              aria-label={id === 'number' ? columnMeanings.number : undefined}
              data-column={index + 1}
              data-sort={id}
              tabIndex={at === index + 1 ? 0 : -1}
              data-at={at === index + 1 ? '' : undefined}
              title={tableText.sortHint(columnMeanings[id])}
              style={cellStyle(id, props.isGrowing && id === 'claim')}
            >
              <span className={styles.word}>{columnWords[id]}</span>
              {order === 'ascending' ? <ArrowUp size={12} aria-hidden /> : null}
              {order === 'descending' ? <ArrowDown size={12} aria-hidden /> : null}
              <ResizeHandle onWidth={(width) => props.onWidth(id, width)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
