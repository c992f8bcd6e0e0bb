import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type Column,
  type Row,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { columnWords } from '../../messages/claimsTable'
import { cellContents } from './cells'
import type { ClaimRow } from './claimRow'
import { columnIds, columnWidths, widestColumn, type ColumnId } from './columnIds'
import { canHide, completeOrder, type TableView } from './tableView'
import type { AlterView } from './useTableView'

const features = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  rowSortingFeature,
})

/** A column of the claims table, as the engine holds it. */
export type ClaimColumn = Column<typeof features, ClaimRow>

/** A claim in sight, as the engine holds it. */
export type SightRow = Row<typeof features, ClaimRow>

/** The id of a column, narrowed to those there are. */
export const idOf = (column: ClaimColumn): ColumnId => columnIds.find((id) => id === column.id) ?? 'number'

/** What each column holds of a claim, as text or number. */
const values: Readonly<Record<ColumnId, (row: ClaimRow) => string | number>> = {
  number: ({ claim }) => claim.number,
  status: ({ claim }) => claim.status,
  claim: (row) => row.words,
  reasons: (row) => row.why,
  sources: (row) => row.sources,
  claimant: ({ claim }) => claim.claimant,
  work: ({ claim }) => claim.work,
  flags: (row) => row.flags.join(' '),
  note: ({ claim }) => claim.note,
  changed: ({ claim }) => claim.changedAt,
}

const helper = createColumnHelper<typeof features, ClaimRow>()
const columns = helper.columns(
  columnIds.map((id) =>
    helper.accessor(values[id], {
      id,
      header: columnWords[id],
      cell: ({ row }) => cellContents[id](row.original),
      size: columnWidths[id].first,
      minSize: columnWidths[id].least,
      maxSize: widestColumn,
      enableHiding: canHide(id),
      // First up, then down, then the order of the text again, whatever the column holds.
      sortDescFirst: false,
    }),
  ),
)

/** Lays out the columns as the view says: order, visibility, widths and the sort that is asked for by a header. */
export function useColumns(view: TableView, alter: AlterView, inSight: readonly ClaimRow[]) {
  const { order, hidden, widths, sort } = view
  const state = useMemo(
    () => ({
      columnOrder: [...completeOrder(order)],
      columnVisibility: Object.fromEntries(hidden.filter(canHide).map((id) => [id, false])),
      columnSizing: widths,
      sorting: sort ? [{ id: sort.column, desc: sort.isDown }] : [],
    }),
    [order, hidden, widths, sort],
  )
  return useTable({
    features,
    columns,
    data: inSight,
    getRowId: (row) => row.id,
    autoResetAll: false,
    manualSorting: true,
    enableMultiSort: false,
    state,
    onSortingChange: (next) => {
      const [first] = typeof next === 'function' ? next(state.sorting) : next
      const column = columnIds.find((id) => id === first?.id)
      alter({ sort: first && column ? { column, isDown: first.desc } : null })
    },
  })
}
