import { tableText } from '../../messages/claimsTable'
import { statusMeanings, statusWords } from '../../messages/status'
import { StatusGlyph } from '../../signs/statusGlyph'
import { countStatuses } from './facets'
import { statusFilters as filters, type Filter, type StatusFilter } from './filter'
import { statusOrder } from './sortRows'
import styles from './tools.module.css'

const shownFilters: readonly StatusFilter[] = [filters[0], ...statusOrder]

/** One row of buttons, one a status, each with the count that it would show; several pressed show what fits any. */
export function StatusFilters(props: {
  readonly counts: ReturnType<typeof countStatuses>
  readonly pressed: Filter['statuses']
  readonly onChange: (pressed: Filter['statuses']) => void
}) {
  const { counts, pressed } = props
  const toggle = (status: StatusFilter) =>
    props.onChange(pressed.includes(status) ? pressed.filter((one) => one !== status) : [...pressed, status])
  return (
    <div role="group" aria-label={tableText.statusFilter} className={styles.statuses}>
      <button
        type="button"
        className={styles.status}
        aria-pressed={pressed.length === 0}
        onClick={() => props.onChange([])}
      >
        {tableText.all} <b>{counts.all}</b>
      </button>
      {shownFilters.map((status) => {
        const count = counts.statuses.get(status) ?? 0
        const isPressed = pressed.includes(status)
        // A status that no claim has is no filter; open stays, for zero is what one works towards.
        if (count === 0 && !isPressed && status !== 'open') return null
        return (
          <button
            key={status}
            type="button"
            className={styles.status}
            aria-pressed={isPressed}
            title={status === 'open' ? tableText.openMeaning : statusMeanings[status]}
            onClick={() => toggle(status)}
          >
            {status === 'open' ? null : <StatusGlyph status={status} size={12} />}
            {status === 'open' ? tableText.open : statusWords[status].toLowerCase()} <b>{count}</b>
          </button>
        )
      })}
    </div>
  )
}
