import type { ClaimRow } from './claimRow'
import { groupKeyOf, type GroupRule, type Grouping } from './groupRows'

/** The header of a group of claims. */
export type GroupHead = {
  readonly kind: 'group'
  readonly id: string
  readonly name: string
  readonly count: number
  readonly isFolded: boolean
}

/** One line of the table: a claim, or the header of a group of claims. */
export type Line = ClaimRow | GroupHead

/** Lays rows, filtered and sorted before, into lines: as they are, or under the headers of their groups. */
export function arrange(
  rows: readonly ClaimRow[],
  grouping: Grouping,
  rules: Readonly<Record<Exclude<Grouping, 'none'>, GroupRule>>,
  folded: ReadonlySet<string>,
): readonly Line[] {
  if (grouping === 'none') return rows
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
      const head: GroupHead = {
        kind: 'group',
        id: key,
        name: sayGroup(group.first),
        count: group.rows.length,
        isFolded,
      }
      return isFolded ? [head] : [head, ...group.rows]
    })
}
