/** Words `first` to `last` (exclusive) of a draft. */
export type WordRange = { readonly first: number; readonly last: number }

/** Beyond so many differences two stretches are not worth a comparison one by one. */
const mostDifferences = 1_000

/**
 * What two stretches of numbers (words, or whole units) have in common, in order (Myers 1986, "An O(ND) Difference
 * Algorithm", with the whole trace kept: stretches are a few sentences long or differ little). Calls `link` for each
 * pair. Gives up beyond `mostDifferences` and links what is equal at both ends only.
 */
export function matchLists(
  one: Int32Array,
  other: Int32Array,
  before: WordRange,
  after: WordRange,
  link: (at: number, place: number) => void,
): void {
  const same = (at: number, place: number): boolean => one[at] === other[place]
  let { first: start, last: end } = before
  let { first: from, last: to } = after
  while (start < end && from < to && same(start, from)) link(start++, from++)
  while (start < end && from < to && same(end - 1, to - 1)) link(--end, --to)
  const rows = end - start
  const columns = to - from
  if (rows === 0 || columns === 0) return

  const reach = Math.min(rows + columns, mostDifferences)
  const farthest = new Int32Array(2 * reach + 3)
  const middle = reach + 1
  const trace: Int32Array[] = []
  const far = (diagonal: number): number => farthest[middle + diagonal] ?? 0
  for (let differences = 0; differences <= reach; differences++) {
    trace.push(farthest.slice(middle - differences - 1, middle + differences + 2))
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const down =
        diagonal === -differences || (diagonal !== differences && far(diagonal - 1) < far(diagonal + 1))
      let row = down ? far(diagonal + 1) : far(diagonal - 1) + 1
      while (row < rows && row - diagonal < columns && same(start + row, from + row - diagonal)) row++
      farthest[middle + diagonal] = row
      if (row < rows || row - diagonal < columns) continue
      walkBack(trace, rows, columns, (at, place) => link(start + at, from + place))
      return
    }
  }
}

/** Follows the trace from the far corner back, naming each pair on the way. */
function walkBack(
  trace: readonly Int32Array[],
  rows: number,
  columns: number,
  link: (row: number, column: number) => void,
): void {
  let row = rows
  let column = columns
  for (let differences = trace.length - 1; differences >= 0; differences--) {
    const farthest = trace[differences]
    const far = (diagonal: number): number => farthest?.[differences + 1 + diagonal] ?? 0
    const diagonal = row - column
    const down =
      diagonal === -differences || (diagonal !== differences && far(diagonal - 1) < far(diagonal + 1))
    const cameFrom = down ? diagonal + 1 : diagonal - 1
    const turn = differences === 0 ? 0 : far(cameFrom)
    const stop = differences === 0 ? 0 : down ? turn : turn + 1
    while (row > stop) link(--row, --column)
    row = turn
    column = turn - cameFrom
  }
}
