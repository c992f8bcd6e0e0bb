import {
  columnFilteringFeature,
  columnGroupingFeature,
  createColumnHelper,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { ClaimRow } from './claimRow'
import { columnIds } from './columnIds'
import { groupColumn, groupings, groupValueOf, makeGroupRules } from './groupRows'
import { makeCompares } from './sortRows'

/** What the table engine does for the claims: filter, group, sort, fold. Columns are laid out by the view itself. */
export const lineFeatures = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnGroupingFeature,
  groupedRowModel: createGroupedRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
})

/** The column whose one filter is the whole filter of the table. */
export const filterColumn = 'fits'

/** Makes the columns that the engine sorts, filters and groups by. */
export function makeLineColumns(locale: string) {
  const helper = createColumnHelper<typeof lineFeatures, ClaimRow>()
  const compares = makeCompares(locale)
  const rules = makeGroupRules(locale)
  return helper.columns([
    ...columnIds.map((id) =>
      helper.accessor((row) => row.id as string, {
        id,
        sortFn: (a, b) => compares[id](a.original, b.original),
      }),
    ),
    ...groupings.flatMap((grouping) =>
      grouping === 'none'
        ? []
        : [
            helper.accessor((row) => groupValueOf(grouping, row), {
              id: groupColumn(grouping),
              sortFn: (a, b) => rules[grouping].compare(a.original, b.original),
            }),
          ],
    ),
    helper.accessor((row) => row.id as string, {
      id: filterColumn,
      filterFn: (row, _, fits: (row: ClaimRow) => boolean) => fits(row.original),
    }),
  ])
}
