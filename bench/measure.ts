/** One line of the bench: medians in milliseconds (`floor` is the peer where there is one), their ratio, and the most that it may be. */
export type Row = {
  readonly name: string
  readonly ours: number
  readonly floor: number
  readonly ratio: number
  readonly bar: number
  /** How often each side was timed. */
  readonly rounds: number
}

/** The middle one of several times. */
export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/**
 * Times two ways of doing something in turn, A B A B, after half as many rounds that do not count, so that the runtime has
 * seen the code; unless it has to be `once`.
 */
export async function measure(
  name: string,
  rounds: number | 'once',
  bar: number,
  sides: { readonly ours: () => unknown; readonly floor: () => unknown },
): Promise<Row> {
  const took = { ours: [] as number[], floor: [] as number[] }
  const timed = rounds === 'once' ? 1 : rounds
  const warming = rounds === 'once' ? 0 : Math.max(1, rounds >> 1)
  for (let round = -warming; round < timed; round++)
    for (const side of ['ours', 'floor'] as const) {
      const begin = performance.now()
      await sides[side]()
      if (round >= 0) took[side].push(performance.now() - begin)
    }
  const ours = median(took.ours)
  const floor = median(took.floor)
  return { name, ours, floor, ratio: ours / floor, bar, rounds: timed }
}
