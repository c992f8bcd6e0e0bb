import type { Id } from '../../../shared/records/id'
import type { ClaimRow } from './claimRow'
import { groupKeyOf, type GroupRule, type Grouping } from './groupRows'

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

const claimLine = (row: ClaimRow): Line => ({ kind: 'claim', key: row.id, row })

/** Lays rows, filtered and sorted before, into lines: as they are, or under the headers of their groups. */
export function arrange(
  rows: readonly ClaimRow[],
  grouping: Grouping,
  rules: Readonly<Record<Exclude<Grouping, 'none'>, GroupRule>>,
  folded: ReadonlySet<string>,
): readonly Line[] {
  if (grouping === 'none') return rows.map(claimLine)
  const { compare, sayGroup } = rules[grouping]
  const groups = new Map<string, { readonly first: ClaimRow; readonly rows: ClaimRow[] }>()
  for (const row of rows) {
    const key = groupKeyOf(grouping, row)
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { first: row, rows: [row] })
  }
  return [...groups]
    .toSorted(([, a], [, b]) => compare(a.first, b.first))
    .flatMap(([key, group]): readonly Line[] => {
      const isFolded = folded.has(key)
      const head: Line = {
        kind: 'group',
        key,
        name: sayGroup(group.first),
        count: group.rows.length,
        isFolded,
      }
      return isFolded ? [head] : [head, ...group.rows.map(claimLine)]
    })
}
