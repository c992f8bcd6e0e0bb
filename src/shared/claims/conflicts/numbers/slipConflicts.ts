import type { Conflict } from '../../analysis'
import { emptyWords } from '../../facts/lexicon'
import type { Reading } from '../../propose/reading'
import type { NumberCheck } from './numberCheck'

type Written = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly around: ReadonlySet<string>
}

// More of one kind are compared no more; it bounds the work.
const mostPerKey = 12
const fewestFigures = 3
const mostAmounts = 6
const sharedWords = 2
const code = /^[a-z]{1,3}-?\d{3,5}$/

/** Says whether two runs of figures differ by two neighbours that changed places. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let at = 0
  while (a.charAt(at) === b.charAt(at)) at++
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  )
}

const contentOf = ({ tokens }: Reading): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ kind, low }) =>
      kind === 'word' && low.length > 3 && !emptyWords.has(low) ? [low] : [],
    ),
  )

function conflictOf(one: Written, other: Written): Conflict {
  return {
    kind: 'number',
    places: [one, other].map(({ start, end }) => ({ start, end })),
    values: [one.words, other.words],
  }
}

/**
 * Makes a check of what is written twice with a slip: figures that changed places ("1,280 seats", "1,820 seats"; "flight
 * KX418", "flight KX481") and one sum in two currencies ("900 million pounds", "$900 million"). Only where the sentences
 * share words.
 */
export function makeSlipCheck(): NumberCheck {
  const written = new Map<string, Written[]>()
  const look = (key: string, one: Written, isSlip: (other: Written) => boolean): readonly Conflict[] => {
    const same = written.get(key)
    if (!same) written.set(key, [one])
    const other = same?.find(isSlip)
    if (same && same.length < mostPerKey) same.push(one)
    // What is written right elsewhere too is another thing.
    const isKnown = same?.some(({ words, start }) => words === one.words && start !== one.start)
    return other && !isKnown ? [conflictOf(other, one)] : []
  }
  return (reading, amounts) => {
    const { tokens } = reading
    const codes = tokens.filter(({ low }) => code.test(low))
    // So many amounts are a table.
    if (amounts.length > mostAmounts || amounts.length + codes.length === 0) return []
    const around = contentOf(reading)
    const shares = (other: Written, fewest: number): boolean => {
      let shared = 0
      for (const word of around) if (other.around.has(word)) shared++
      return shared >= fewest
    }
    const numbers = amounts.flatMap((amount) => {
      const { start, end, words, unit, count, kind } = amount
      const one = { start, end, words, around }
      const figures = (words.replaceAll(',', '').match(/\d+(?:\.\d+)?/)?.[0] ?? '').replace(/0+$/, '')
      const isLong = figures.replace('.', '').length >= fewestFigures && new Set(figures).size > 2
      const figuresOf = (other: Written) =>
        (other.words.replaceAll(',', '').match(/\d+(?:\.\d+)?/)?.[0] ?? '').replace(/0+$/, '')
      const swapped =
        isLong && kind !== 'percentage' && unit !== ''
          ? look(
              `${unit} ${String(figures.length)}`,
              one,
              (other) => areSwapped(figures, figuresOf(other)) && shares(other, sharedWords),
            )
          : []
      return swapped.length > 0 || kind !== 'money' || !isOddSum(count)
        ? swapped
        : look(
            `sum ${String(count)}`,
            { ...one, words: `${words}` },
            (other) => !sameCurrency(other.words, words),
          )
    })
    const swappedCodes = codes.flatMap((token) => {
      const words = reading.text.slice(token.start, token.end)
      const one = { start: token.start, end: token.end, words, around }
      const figures = token.low.replace(/\D/g, '')
      return look(`code ${token.low.replace(/\d/g, '')}`, one, (other) =>
        areSwapped(figures, other.words.replace(/\D/g, '')),
      )
    })
    return [...numbers, ...swappedCodes]
  }
}

// A million or a hundred thousand may be said of anything.
const isOddSum = (count: number): boolean => count >= 1_000 && !/^10*$/.test(String(count))

const currencies = [/[£]|pounds?\b/, /€|euros?\b/, /\$|dollars?\b/, /¥|yen\b/]

/** Says whether two sums are in one currency, or in dollars of whatever country, or in one that is not known here. */
function sameCurrency(a: string, b: string): boolean {
  const [one, two] = [a, b].map((words) => currencies.findIndex((sign) => sign.test(words.toLowerCase())))
  return one === two || (one ?? -1) < 0 || (two ?? -1) < 0
}
