import type { Span } from '../../../records/place'
import type { Conflict } from '../../analysis'
import { emptyWords } from '../../facts/lexicon'
import type { NumberCheck } from './numberCheck'

type Written = Span & { readonly words: string; readonly figures: string; readonly sentence: Span }

// More of one kind are compared no more; it bounds the work.
const mostPerKey = 12
const fewestFigures = 3
const mostAmounts = 6
const longest = 2_000
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

const contentOf = (text: string, { start, end }: Span): ReadonlySet<string> =>
  new Set(
    (
      text
        .slice(start, Math.min(end, start + longest))
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).filter((word) => !emptyWords.has(word)),
  )

/** Says whether the sentences of two numbers speak of one thing: they share content words. */
function shareWords(text: string, one: Written, other: Written): boolean {
  const words = contentOf(text, one.sentence)
  let shared = 0
  for (const word of contentOf(text, other.sentence)) if (words.has(word)) shared++
  return shared >= sharedWords
}

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
    else if (same.length < mostPerKey) same.push(one)
    // What is written right elsewhere too is another thing.
    if (!same || same.some(({ words, start }) => words === one.words && start !== one.start)) return []
    const other = same.find(isSlip)
    return other ? [conflictOf(other, one)] : []
  }
  return ({ text, span, tokens }, amounts) => {
    // So many amounts are a table.
    if (amounts.length > mostAmounts) return []
    const numbers = amounts.flatMap(({ start, end, words, unit, count, kind }) => {
      const figures = figuresOf(count)
      // "the $900 million" points back at a sum.
      const isBack = /\bthe $/.test(text.slice(Math.max(span.start, start - 5), start))
      const one = { start, end, words, figures, sentence: span }
      const isLong = figures.length >= fewestFigures && kind !== 'percentage' && unit !== ''
      const swapped = isLong
        ? look(
            `${unit} ${String(Math.floor(Math.log10(count)))}`,
            one,
            (other) => areSwapped(figures, other.figures) && shareWords(text, one, other),
          )
        : []
      return swapped.length > 0 || kind !== 'money' || !isOddSum(count)
        ? swapped
        : look(
            `sum ${String(count)}`,
            one,
            (other) => !sameCurrency(other.words, words) && (isBack || shareWords(text, one, other)),
          )
    })
    const codes = tokens.filter(
      ({ low, kind }) => kind === 'word' && isFigure(low, low.length - 1) && code.test(low),
    )
    const swappedCodes = codes.flatMap((token) => {
      const figures = token.low.replace(/\D/g, '')
      const words = text.slice(token.start, token.end)
      return look(
        `code ${token.low.replace(/\d/g, '')}`,
        { start: token.start, end: token.end, words, figures, sentence: span },
        (other) => areSwapped(figures, other.figures),
      )
    })
    return [...numbers, ...swappedCodes]
  }
}

/** The figures of a number without the zeros at its end, which say how large it is. */
const figuresOf = (count: number): string => String(count).replace('.', '').replace(/0+$/, '')

const isFigure = (low: string, at: number): boolean => low.charCodeAt(at) >= 48 && low.charCodeAt(at) <= 57

// A million or a hundred thousand may be said of anything.
const isOddSum = (count: number): boolean => count >= 1_000 && !/^10*$/.test(String(count))

const currencies = [/[£]|pounds?\b/, /€|euros?\b/, /\$|dollars?\b/, /¥|yen\b/]

/** Says whether two sums are in one currency, or in dollars of whatever country, or in one that is not known here. */
function sameCurrency(a: string, b: string): boolean {
  const [one, two] = [a, b].map((words) => currencies.findIndex((sign) => sign.test(words.toLowerCase())))
  return one === two || (one ?? -1) < 0 || (two ?? -1) < 0
}
