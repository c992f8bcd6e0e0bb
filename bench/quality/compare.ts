import { bars, learnedFrom, lessIsBetter, measures, type Measure } from './bars'
import type { Figures } from './score/spans'
import type { TestSet } from './sets'

/** One line of the table. */
export type Line = {
  readonly task: string
  readonly set: string
  readonly measure: Measure
  readonly ours: number
  readonly peer: { readonly name: string; readonly value: number } | null
  readonly bar: number | null
  readonly met: boolean | null
}

const isBetter = (figure: string, one: number, other: number): boolean =>
  lessIsBetter.has(figure) ? one < other : one > other

/** Lays our figures on a set beside the best of the peers, figure by figure, and beside what is to be reached. */
export function compareFigures(
  { task, name }: Pick<TestSet, 'task' | 'name'>,
  ours: Figures,
  peers: readonly { readonly name: string; readonly figures: Figures }[],
): readonly Line[] {
  return measures[task].flatMap((measure): readonly Line[] => {
    const { figure } = measure
    const value = ours[figure]
    if (value === undefined) return []
    let best: Line['peer'] = null
    for (const peer of peers) {
      const theirs = peer.figures[figure]
      // Who answers nothing of a kind is no peer in it, however few faults that makes.
      if (theirs === undefined || (theirs === 0 && !lessIsBetter.has(figure))) continue
      if (!best || isBetter(figure, theirs, best.value)) best = { name: peer.name, value: theirs }
    }
    const bar = bars[task][name]?.[figure] ?? null
    const met = bar === null ? null : value === bar || isBetter(figure, value, bar)
    const set = learnedFrom.has(name) ? `${name} (learned from)` : name
    return [{ task, set, measure, ours: value, peer: best, bar, met }]
  })
}
