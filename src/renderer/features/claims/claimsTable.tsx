import { useDeferredValue, useEffect, useMemo } from 'react'
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

  const { filter, sort, group } = view
  const asked = useMemo(() => ({ filter, sort, group }), [filter, sort, group])
  // What is typed and pressed shows at once; ten thousand claims may come to their places a moment later.
  const layout = useDeferredValue(asked)
  const fits = useMemo(() => makeTest(layout.filter), [layout.filter])
  const taken = useTakenUp(inHand, layout, fits)
  const [folded, fold] = useFolds(layout.group, inHand)
  const { lines, fitting } = useLines(rows, taken, layout, fits, folded)

  const order = useMemo(() => lines.flatMap((line) => (line.kind === 'claim' ? [line.id] : [])), [lines])
  useEffect(() => {
    const { order: before } = useView.getState()
    if (before.length !== order.length || before.some((id, at) => id !== order[at])) setOrder(order)
  }, [order, setOrder])
  const choosing = useChoosing(fitting)
  useSearchReady(rows)

  const asArranged = taken?.before ?? inHand
  const isFilteredOut = asArranged !== undefined && !fits(asArranged)
  const itsGroup = asArranged && layout.group !== 'none' ? groupKeyOf(layout.group, asArranged) : null
  const isFoldedAway = !isFilteredOut && itsGroup !== null && folded.has(itsGroup)
  const showInHand = () => {
    if (isFilteredOut) alter({ filter: noFilter })
    if (itsGroup !== null && folded.has(itsGroup)) fold(itsGroup)
  }
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
        cause={layout}
        text={`${tableText.shownOf(fitting.length, rows.length)}. ${
          layout.sort
            ? tableText.sortedBy(columnWords[layout.sort.column], layout.sort.isDown)
            : tableText.inTextOrder
        }`}
      />
    </section>
  )
}
