import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { tableText } from '../../messages/claimsTable'
import styles from './row.module.css'
import type { GroupHead } from './arrange'

/** The header of a group of claims; its one cell spans all columns and folds the group. */
export const GroupLine = memo(function GroupLine(props: {
  readonly line: GroupHead
  readonly columnCount: number
  readonly rowIndex: number
  readonly top: number
  readonly isAt: boolean
}) {
  const { line } = props
  const Sign = line.isFolded ? ChevronRight : ChevronDown
  return (
    <div
      role="row"
      className={`${styles.row} ${styles.group}`}
      aria-rowindex={props.rowIndex}
      data-key={line.id}
      style={{ top: props.top }}
    >
      <div
        role="gridcell"
        className={styles.groupCell}
        aria-colindex={1}
        aria-colspan={props.columnCount}
        data-column={0}
      >
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!line.isFolded}
          tabIndex={props.isAt ? 0 : -1}
          data-at={props.isAt ? '' : undefined}
          data-fold=""
        >
          <Sign size={14} aria-hidden />
          {tableText.groupLine(line.name, line.count)}
        </button>
      </div>
    </div>
  )
})
