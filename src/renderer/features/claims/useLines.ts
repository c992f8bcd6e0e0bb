import { useTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/records/id'
import type { ClaimRow } from './claimRow'
import { groupColumn, groupKeyOf, makeGroupRules } from './groupRows'
import { filterColumn, lineFeatures, makeLineColumns } from './lineFeatures'
import type { TableView } from './tableView'

/** One line of the table: a claim, or the header of a group of claims. */
export type Line =
  | { readonly kind: 'claim'; readonly key: Id<'claim'>; readonly row: ClaimRow }
  | {
      readonly kind: 'group'
      readonly key: string
      readonly name: string
      readonly count: number
      readonly isFolded: boolean
    }

/** The lines that the table shows, filtered, grouped and sorted as the view says, and how many claims fit. */
export function useLines(
  rows: readonly ClaimRow[],
  { sort, group }: Pick<TableView, 'sort' | 'group'>,
  fits: (row: ClaimRow) => boolean,
  folded: ReadonlySet<string>,
): { readonly lines: readonly Line[]; readonly fitting: number } {
  const [columns] = useState(() => makeLineColumns(navigator.language))
  const [rules] = useState(() => makeGroupRules(navigator.language))
  const by = group === 'none' ? null : groupColumn(group)
  const state = useMemo(
    () => ({
      columnFilters: [{ id: filterColumn, value: fits }],
      grouping: by ? [by] : [],
      // The groups come first in their own order; within them, and in ties, the order of the text holds.
      sorting: [
        ...(by ? [{ id: by, desc: false }] : []),
        ...(sort ? [{ id: sort.column, desc: sort.isDown }] : []),
      ],
    }),
    [fits, by, sort],
  )
  const expanded = useMemo(() => {
    const open: Record<string, boolean> = {}
    for (const row of rows) {
      const key = groupKeyOf(group, row)
      if (key !== null && !folded.has(key)) open[key] = true
    }
    return open
  }, [rows, group, folded])

  const table = useTable({
    features: lineFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    autoResetAll: false,
    state: { ...state, expanded },
  })
  const { rows: shown } = table.getRowModel()
  const fitting = table.getFilteredRowModel().rows.length
  const lines = useMemo(
    () =>
      shown.map((row): Line => {
        if (row.subRows.length === 0 || group === 'none')
          return { kind: 'claim', key: row.original.id, row: row.original }
        return {
          kind: 'group',
          key: row.id,
          name: rules[group].sayGroup(row.original),
          count: row.subRows.length,
          isFolded: expanded[row.id] !== true,
        }
      }),
    [shown, group, rules, expanded],
  )
  return { lines, fitting }
}
