import { beforeMonth, dateNames, multipliers, numberWords, relativeDates, units } from './changeWords'
import type { ChangeToken } from './changeTokens'

/** The numbers, dates and units of a wording, each in order, in a form in which equal values are equal. */
export type ChangeValues = {
  readonly numbers: readonly string[]
  readonly dates: readonly string[]
  readonly units: readonly string[]
}

const figure = /^([-+−]?)(\p{Sc}?)([-+−]?)(\.?\d[\d.,:/\p{No}]*)(\p{L}*)([%‰]|\p{Sc})?$/u

type Figure = {
  readonly value: string
  readonly unit: string
  readonly isYear: boolean
  readonly isTime: boolean
}

function readFigure(token: ChangeToken): Figure | null {
  const found = token.hasDigit ? figure.exec(token.word) : null
  if (!found) return null
  const [, sign = '', before = '', innerSign = '', digits = '', suffix = '', behind = ''] = found
  const letters = suffix.toLowerCase()
  const times = multipliers.get(letters)
  const plain = digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(/^\./, '0.')
  const value = times !== undefined && Number.isFinite(Number(plain)) ? String(Number(plain) * times) : plain
  const unit = times === undefined && units.has(letters) ? letters : ''
  const negative = sign === '' ? innerSign : sign
  return {
    value: `${negative === '-' || negative === '−' ? '-' : ''}${value}`,
    unit: units.get(before || behind || unit) ?? `${before}${behind}`,
    isYear:
      /^(1\d|20)\d\d$/.test(digits) && before === '' && behind === '' && (letters === '' || letters === 's'),
    isTime: /^\d{1,4}[:/-]\d/.test(digits) || /^(am|pm)$/.test(letters),
  }
}

const isMonthHere = (tokens: readonly ChangeToken[], at: number): boolean => {
  const token = tokens[at]
  if (!token || !token.isCapital || !dateNames.has(token.lower)) return false
  if (token.lower !== 'may' && token.lower !== 'march') return token.lower.length > 3 || dateLike(tokens, at)
  return dateLike(tokens, at) || beforeMonth.has(tokens[at - 1]?.lower ?? '')
}

const isDay = (token: ChangeToken | undefined): boolean =>
  token !== undefined && /^\d{1,2}(st|nd|rd|th)?$/i.test(token.word)
const dateLike = (tokens: readonly ChangeToken[], at: number): boolean =>
  /^\d/.test(tokens[at + 1]?.word ?? '') ||
  isDay(tokens[at - 1]) ||
  (tokens[at - 1]?.lower === 'of' && isDay(tokens[at - 2]))

const relatives = new Set(['last', 'next', 'this', 'past'])
const spans = new Set(['week', 'month', 'year', 'summer', 'weekend', 'decade', 'quarter', 'night', 'century'])

/** Marks the words that make up dates and gives the dates. */
function readDates(tokens: readonly ChangeToken[], taken: Set<number>): readonly string[] {
  const dates: string[] = []
  for (const [at, token] of tokens.entries()) {
    const value = readFigure(token)
    const next = tokens[at + 1]
    if (isMonthHere(tokens, at)) {
      for (const near of [at - 2, at - 1, at + 1]) {
        if (near === at - 2 && tokens[at - 1]?.lower !== 'of') continue
        if (!isDay(tokens[near])) continue
        taken.add(near)
        dates.push(`day ${Number.parseInt(tokens[near]?.word ?? '', 10)}`)
      }
      dates.push(dateNames.get(token.lower) ?? token.lower)
      taken.add(at)
    } else if (
      value &&
      (value.isYear || value.isTime) &&
      !units.has(next?.lower ?? '') &&
      !multipliers.has(next?.lower ?? '')
    ) {
      dates.push(token.lower)
      taken.add(at)
    } else if (relativeDates.has(token.lower)) {
      dates.push(token.lower)
      taken.add(at)
    } else if (relatives.has(token.lower) && (spans.has(next?.lower ?? '') || isMonthHere(tokens, at + 1))) {
      dates.push(`${token.lower} ${spans.has(next?.lower ?? '') ? next?.lower : ''}`)
      taken.add(at)
      if (spans.has(next?.lower ?? '')) taken.add(at + 1)
    }
  }
  return dates
}

const isShortened = (word: string): boolean => (dateNames.get(word) ?? word) !== word

const tens = (value: number): boolean => value >= 20 && value <= 90 && value % 10 === 0

/** Reads numbers, dates and units. "4 million" and "4,000,000" are one number, "Jan." and "January" one date. */
export function readChangeValues(all: readonly ChangeToken[]): ChangeValues {
  const tokens = all.filter((token, at) => token.word !== '.' || !isShortened(all[at - 1]?.lower ?? ''))
  const taken = new Set<number>()
  const dates = readDates(tokens, taken)
  const numbers: string[] = []
  const found: string[] = []
  let counted = Number.NEGATIVE_INFINITY // the last word that belongs to a number or its unit
  let adding = false
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at)) continue
    const value = readFigure(token)
    const word = numberWords.get(token.lower)
    const times = multipliers.get(token.lower)
    const follows = counted === at - 1 || (counted === at - 2 && tokens[at - 1]?.word === '-')
    if (value) {
      numbers.push(value.value)
      if (value.unit !== '') found.push(value.unit)
      counted = at
      adding = false
    } else if (times !== undefined && token.lower.length > 2) {
      const last = follows ? Number(numbers.at(-1)) : Number.NaN
      if (Number.isFinite(last)) numbers.splice(-1, 1, String(last * times))
      else numbers.push(String(times))
      counted = at
      adding = false
    } else if (follows && token.lower === 'per' && tokens[at + 1]?.lower === 'cent') {
      found.push('%')
    } else if (units.has(token.lower) && (follows || tokens[at - 1]?.lower === 'per')) {
      if (token.lower !== 'cent' || tokens[at - 1]?.lower !== 'per')
        found.push(units.get(token.lower) ?? token.lower)
      counted = at
    } else if (word !== undefined) {
      const last = Number(numbers.at(-1))
      if (adding && follows && word < 10) numbers.splice(-1, 1, String(last + word))
      else numbers.push(String(word))
      adding = tens(word)
      counted = at
    }
  }
  return { numbers, dates, units: found }
}
