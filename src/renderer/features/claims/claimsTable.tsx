import { useEffect, useMemo } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { columnWords, tableText } from '../../messages/claimsTable'
import { useView } from '../../view/view'
import { ActBar } from './actBar'
import { Announcer } from './announcer'
import type { ClaimRow } from './claimRow'
import { ClaimsGrid } from './claimsGrid'
import styles from './claimsTable.module.css'
import { EmptyTable, NothingFits } from './emptyTable'
import { makeTest, noFilter } from './filter'
import { groupKeyOf } from './groupRows'
import { HiddenLine } from './hiddenLine'
import { TableTools } from './tableTools'
import type { TableView } from './tableView'
import { useChoosing } from './useChoosing'
import { useClaimRows } from './useClaimRows'
import { useFolds } from './useFolds'
import { useLines } from './useLines'
import { useSearchReady } from './useSearchReady'
import { useTableView, type AlterView } from './useTableView'
import { useTakenUp } from './useTakenUp'

/** The claims of the case in hand as a table: filter, sort, group, choose, and act on all that are chosen. */
export function ClaimsTable({ onPropose }: { readonly onPropose?: () => void }) {
  const { claims } = useCaseInHand()
  const rows = useClaimRows()
  const [view, alter] = useTableView()
  if (claims.length === 0)
    return (
      <section className={styles.table} aria-label={tableText.label}>
        <EmptyTable {...(onPropose ? { onPropose } : {})} />
      </section>
    )
  return view ? <FilledTable rows={rows} view={view} alter={alter} /> : null
}

function FilledTable(props: {
  readonly rows: readonly ClaimRow[]
  readonly view: TableView
  readonly alter: AlterView
}) {
  const { rows, view, alter } = props
  const { apply } = useCaseInHand()
  const claimId = useView((one) => one.claimId)
  const chosen = useView((one) => one.chosen)
  const setOrder = useView((one) => one.setOrder)
  const inHand = useMemo(() => rows.find((row) => row.id === claimId), [rows, claimId])

  const fits = useMemo(() => makeTest(view.filter), [view.filter])
  const taken = useTakenUp(inHand, view, fits)
  const [folded, fold] = useFolds(view.group, inHand)
  const { lines, fitting } = useLines(rows, taken, view, fits, folded)

  const order = useMemo(() => lines.flatMap((line) => (line.kind === 'claim' ? [line.id] : [])), [lines])
  useEffect(() => {
    const { order: before } = useView.getState()
    if (before.length !== order.length || before.some((id, at) => id !== order[at])) setOrder(order)
  }, [order, setOrder])
  const choosing = useChoosing(fitting)
  useSearchReady(rows)

  const asArranged = taken?.before ?? inHand
  const isFilteredOut = asArranged !== undefined && !fits(asArranged)
  const group = asArranged && view.group !== 'none' ? groupKeyOf(view.group, asArranged) : null
  const isFoldedAway = !isFilteredOut && group !== null && folded.has(group)
  const showInHand = () => {
    if (isFilteredOut) alter({ filter: noFilter })
    if (group !== null && folded.has(group)) fold(group)
  }
  const { filter, sort, group: grouping } = view
  const cause = useMemo(() => ({ filter, sort, grouping }), [filter, sort, grouping])
  return (
    <section className={styles.table} aria-label={tableText.label}>
      <TableTools rows={rows} view={view} alter={alter} />
      {inHand && (isFilteredOut || isFoldedAway) ? (
        <HiddenLine number={inHand.claim.number} isFolded={isFoldedAway} onShow={showInHand} />
      ) : null}
      <ClaimsGrid
        lines={lines}
        shownCount={order.length}
        view={view}
        alter={alter}
        choosing={choosing}
        onFold={fold}
      />
      {fitting.length === 0 && rows.length > 0 ? (
        <NothingFits onClear={() => alter({ filter: noFilter })} />
      ) : null}
      {chosen.size > 0 ? (
        <ActBar
          count={chosen.size}
          onWork={(work) => void apply({ kind: 'setWork', claimIds: [...chosen], work })}
          onNone={choosing.none}
        />
      ) : null}
      <Announcer
        cause={cause}
        text={`${tableText.shownOf(fitting.length, rows.length)}. ${
          sort ? tableText.sortedBy(columnWords[sort.column], sort.isDown) : tableText.inTextOrder
        }`}
      />
    </section>
  )
}
