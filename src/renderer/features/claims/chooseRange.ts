/** The ids chosen together, and the one from which a range runs. */
export type Choosing<Id extends string> = {
  readonly chosen: ReadonlySet<Id>
  readonly anchor: Id | null
}

/** The ids from one to another in an order, both with them; only the second when the first is not shown. */
export function rangeOf<Id extends string>(order: readonly Id[], from: Id | null, to: Id): readonly Id[] {
  const end = order.indexOf(to)
  if (end < 0) return []
  const start = from === null ? end : order.indexOf(from)
  if (start < 0) return [to]
  return order.slice(Math.min(start, end), Math.max(start, end) + 1)
}

/** Puts an id among the chosen or takes it out; ranges run from it on. */
export function toggle<Id extends string>({ chosen }: Choosing<Id>, id: Id): Choosing<Id> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return { chosen: next, anchor: id }
}

/** Chooses the range from the anchor to an id; with `isAdding` what was chosen before stays chosen. */
export function extend<Id extends string>(
  { chosen, anchor }: Choosing<Id>,
  order: readonly Id[],
  to: Id,
  isAdding: boolean,
): Choosing<Id> {
  const from = anchor !== null && order.includes(anchor) ? anchor : to
  const range = rangeOf(order, from, to)
  return { chosen: new Set(isAdding ? [...chosen, ...range] : range), anchor: from }
}

/** Leaves among the chosen only those that are still there; the same set when all are. */
export function keepOnly<Id extends string>(
  chosen: ReadonlySet<Id>,
  isThere: (id: Id) => boolean,
): ReadonlySet<Id> {
  const left = [...chosen].filter(isThere)
  return left.length === chosen.size ? chosen : new Set(left)
}
