/** One line of the bench: medians in milliseconds, their ratio, and the most that the ratio may be. */
export type Row = {
  readonly name: string
  readonly ours: number
  readonly floor: number
  readonly ratio: number
  readonly bar: number
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Times two ways of doing something in turn, A B A B, after one round that does not count. */
export async function measure(
  name: string,
  rounds: number,
  bar: number,
  sides: { readonly ours: () => unknown; readonly floor: () => unknown },
): Promise<Row> {
  const took = { ours: [] as number[], floor: [] as number[] }
  for (let round = -1; round < rounds; round++)
    for (const side of ['ours', 'floor'] as const) {
      const begin = performance.now()
      await sides[side]()
      if (round >= 0) took[side].push(performance.now() - begin)
    }
  const ours = median(took.ours)
  const floor = median(took.floor)
  return { name, ours, floor, ratio: ours / floor, bar }
}
