import { useMemo, useState } from 'react'
import { arrange, type Line } from './arrange'
import type { ClaimRow } from './claimRow'
import { makeGroupRules } from './groupRows'
import { makeSorter } from './sorter'
import { makeCompares } from './sortRows'
import type { TableView } from './tableView'
import type { Taken } from './useTakenUp'

/**
 * The lines that the table shows, filtered, sorted and grouped as the view says, and the rows that fit. All claims go
 * through plain functions here: the engine's own row models build several objects a claim for each change, which for
 * ten thousand claims costs more than a frame; the engine gets the rows in sight (see useColumns).
 */
export function useLines(
  rows: readonly ClaimRow[],
  taken: Taken | null,
  { sort, group }: Pick<TableView, 'sort' | 'group'>,
  fits: (row: ClaimRow) => boolean,
  folded: ReadonlySet<string>,
): { readonly lines: readonly Line[]; readonly fitting: readonly ClaimRow[] } {
  const [tools] = useState(() => ({
    compares: makeCompares(navigator.language),
    rules: makeGroupRules(navigator.language),
    sortRows: makeSorter(),
  }))
  const sorted = useMemo(() => {
    const arranged = taken ? rows.map((row) => (row === taken.now ? taken.before : row)) : rows
    return sort ? tools.sortRows(arranged, sort.column, tools.compares[sort.column], sort.isDown) : arranged
  }, [rows, taken, sort, tools])
  const fitting = useMemo(() => sorted.filter(fits), [sorted, fits])
  const lines = useMemo(() => {
    const arranged = arrange(fitting, group, tools.rules, folded)
    return taken ? arranged.map((line) => (line === taken.before ? taken.now : line)) : arranged
  }, [fitting, group, tools, folded, taken])
  return { lines, fitting }
}
