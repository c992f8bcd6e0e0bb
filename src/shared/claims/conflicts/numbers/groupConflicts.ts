import type { Conflict } from '../../analysis'
import { type Amount, isLoose, say } from './amounts'
import type { NumberCheck } from './numberCheck'
import { isPerson } from './wholeConflicts'

const most = 100
const counted = new Set(
  'suspect victim person defendant passenger survivor prisoner hostage man woman worker student candidate'.split(
    ' ',
  ),
)

/**
 * Makes a check of "Three men and two women were held. The six suspects …": two groups of people that the next sentence
 * counts together, as one that it takes for known.
 */
export function makeGroupCheck(): NumberCheck {
  let groups: readonly [Amount, Amount] | null = null
  return ({ text, span }, amounts): readonly Conflict[] => {
    const [first, second] = amounts
    const before = groups
    const isPair =
      first &&
      second &&
      amounts.filter(isPerson).length === 2 &&
      isPerson(first) &&
      isPerson(second) &&
      first.unit !== second.unit &&
      text.slice(first.end, second.start) === ' and ' &&
      !isLoose(first) &&
      !isLoose(second)
    groups = isPair ? [first, second] : null
    const together = amounts.find(
      ({ start, unit }) =>
        counted.has(unit) && /\b(?:the|all) $/i.test(text.slice(Math.max(span.start, start - 5), start)),
    )
    if (!before || !together || isLoose(together) || together.count > most) return []
    const [a, b] = before
    const sum = a.count + b.count
    if ([a.count, b.count, sum].includes(together.count)) return []
    return [
      {
        kind: 'sum',
        places: [
          { start: a.start, end: b.end },
          { start: together.start, end: together.end },
        ],
        values: [say({ count: sum, unit: '' }), together.words],
      },
    ]
  }
}
