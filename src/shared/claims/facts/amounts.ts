import {
  isCoordinator,
  isDeterminer,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../attribution/english'
import { factOf, type Found, type Line } from './found'
import { digitsValue, numberAt, wordValue, writeFigure, type Figure } from './numbers'
import { isYear } from './dates'

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
}
const dollars: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s': 'USD',
  'u.s.': 'USD',
  australian: 'AUD',
  canadian: 'CAD',
  a: 'AUD',
  hong: 'HKD',
  singapore: 'SGD',
}
const longestNoun = 4
const compound = /^(\p{L}+|\d+(?:[.,]\d+)?)-(\p{L}+?)(?:s?-(old|long))?$/u
const olds = new Set(['old', 'alt', 'alte', 'alter', 'alten', 'altes', 'âgé', 'edad'])

/** The first word that belongs to the number at `at`: "about", "more than", "at least". */
function startOf({ tokens, tables }: Line, at: number): number {
  let from = at
  const low = (back: number): string => tokens[from - back]?.low ?? ''
  for (let round = 0; round < 2; round++) {
    if (tables.around.has(low(1))) from--
    else if (
      (low(1) === 'than' && /^(?:more|less|fewer|greater|higher|lower)$/.test(low(2))) ||
      (low(2) === 'at' && /^(?:least|most)$/.test(low(1))) ||
      (low(2) === 'as' && /^(?:many|much)$/.test(low(1))) ||
      (low(2) === 'up' && low(1) === 'to')
    )
      from -= 2
    else break
  }
  return from
}

/** The last word of what is counted: "700 asylum seekers", "84,121 votes". */
function endOfNoun({ tokens, verbs }: Line, end: number): number {
  let to = end
  while (to < end + longestNoun) {
    const token = tokens[to]
    if (token?.kind !== 'word' || verbs[to] === 'finite' || verbs[to] === 'infinitive') break
    if (
      isPreposition(token) ||
      isCoordinator(token) ||
      isRelative(token) ||
      isSubordinator(token) ||
      isDeterminer(token)
    )
      break
    if (verbs[to] === 'participle' && to > end) break
    to++
  }
  return to
}

function money(line: Line, at: number, figure: Figure): Found | null {
  const { tokens, tables } = line
  const before = tokens[at - 1]
  const after = tokens[figure.end]
  const value = writeFigure(figure)
  const sign = before && signs[before.low]
  if (sign) {
    const prefix = tokens[at - 2]
    const glued = prefix?.end === before.start && dollars[prefix.low] !== undefined
    const code = sign === 'USD' && glued ? (dollars[prefix.low] ?? sign) : sign
    return factOf(tokens, 'money', glued ? at - 2 : startOf(line, at - 1), figure.end - 1, `${value} ${code}`)
  }
  const behind = after && signs[after.low]
  if (behind) return factOf(tokens, 'money', startOf(line, at), figure.end, `${value} ${behind}`)
  const first = after?.low ?? ''
  const skips =
    dollars[first] !== undefined && tables.currencies.has(tokens[figure.end + 1]?.low ?? '') ? 1 : 0
  const of = /^(?:d'|de|of)$/.test(first) && figure.value >= 1e6 ? 1 : 0
  const word = tokens[figure.end + skips + of]?.low ?? ''
  const code = tables.currencies.get(word)
  if (!code) return null
  const named = skips > 0 ? (dollars[first] ?? code) : code
  return factOf(tokens, 'money', startOf(line, at), figure.end + skips + of, `${value} ${named}`)
}

function percentage(line: Line, at: number, figure: Figure): Found | null {
  const { tokens, tables } = line
  const first = tokens[figure.end]?.low ?? ''
  const second = tokens[figure.end + 1]?.low ?? ''
  const value = `${writeFigure(figure)} %`
  if (first === 'percentage' && /^points?$/.test(second))
    return factOf(tokens, 'percentage', startOf(line, at), figure.end + 1, `${writeFigure(figure)} points`)
  if (tables.percent.has(first)) return factOf(tokens, 'percentage', startOf(line, at), figure.end, value)
  const apart =
    (first === 'per' && second === 'cent') ||
    (first === 'pour' && second === 'cent') ||
    (first === 'por' && second === 'ciento')
  return apart ? factOf(tokens, 'percentage', startOf(line, at), figure.end + 1, value) : null
}

function age(line: Line, at: number, figure: Figure): Found | null {
  const { tokens, tables } = line
  const value = writeFigure(figure)
  const before = tokens[at - 1]
  const after = tokens[figure.end]
  const unit = tables.units.get(after?.low ?? '')
  if (figure.ordinal || figure.value > 130) return null
  if (before && /^(?:aged|age|âgé|âgée)$/.test(before.low))
    return factOf(tokens, 'age', at - 1, unit ? figure.end : figure.end - 1, value)
  if (unit && olds.has(tokens[figure.end + 1]?.low ?? ''))
    return factOf(
      tokens,
      'age',
      startOf(line, at),
      figure.end + 1,
      unit === 'year' ? value : `${value} ${unit}`,
    )
  if (before?.low === 'of' && tokens[at - 2]?.low === 'age')
    return factOf(
      tokens,
      'age',
      at - 2,
      unit ? figure.end : figure.end - 1,
      unit && unit !== 'year' ? `${value} ${unit}` : value,
    )
  // "Thomas Sam, 42, …": digits between commas, behind a name.
  const closes = after === undefined || /^[,.;)]$/.test(after.low)
  const stands = before?.low === ',' && closes && figure.written === 'digits' && figure.end === at + 1
  return stands && figure.value > 0 && (tokens[at - 2]?.capital ?? false)
    ? factOf(tokens, 'age', at, at, value)
    : null
}

/** "14-year-old", "600-mile", "20-minute": a number and its unit in one word. */
function joined(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const token = tokens[at]
  const parts = token?.low.includes('-') ? compound.exec(token.low) : null
  if (!parts) return null
  const [, written = '', word = '', tail] = parts
  const number = /^\d/.test(written) ? digitsValue(written, tables.decimal) : wordValue(written, tables)
  if (number === null || Number.isNaN(number)) return null
  const unit = tables.units.get(word) ?? tables.units.get(`${word}s`)
  if (tail === 'old' && unit)
    return factOf(tokens, 'age', at, at, unit === 'year' ? String(number) : `${String(number)} ${unit}`)
  if (unit) return factOf(tokens, 'duration', at, at, `${String(number)} ${unit}`)
  return /^\d/.test(written) && word.length > 1
    ? factOf(tokens, 'number', at, Math.max(at, endOfNoun(line, at + 1) - 1), String(number))
    : null
}

/** Reads a sum, percentage, age, duration or count at a token, with the words that belong to it; null when there is none. */
export function amountAt(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const whole = joined(line, at)
  if (whole) return whole
  const figure = numberAt(tokens, at, tables)
  if (!figure) return null
  const special = money(line, at, figure) ?? percentage(line, at, figure) ?? age(line, at, figure)
  if (special) return special
  const after = tokens[figure.end]
  const unit = tables.units.get(after?.low ?? '')
  if (unit && !figure.ordinal)
    return factOf(tokens, 'duration', startOf(line, at), figure.end, `${writeFigure(figure)} ${unit}`)
  if (figure.end === at + 1 && isYear(tokens[at]))
    return factOf(tokens, 'date', at, at, tokens[at]?.low ?? null)
  // "one of them", "no one": a pronoun more often than a count.
  if (figure.written === 'words' && figure.value === 1 && (after?.kind !== 'word' || isPreposition(after)))
    return null
  return factOf(tokens, 'number', startOf(line, at), endOfNoun(line, figure.end) - 1, writeFigure(figure))
}

const vague = new Set(
  'hundreds thousands millions billions dozens tens scores half twice thrice majority none'.split(' '),
)

/** "hundreds of people", "half of them", "twice": how many, without a number. */
export function vagueAmountAt(line: Line, at: number): Found | null {
  const { tokens } = line
  const token = tokens[at]
  if (line.tables.language !== 'en' || token?.kind !== 'word' || !vague.has(token.low)) return null
  const of = tokens[at + 1]?.low === 'of'
  return factOf(tokens, 'number', startOf(line, at), of ? Math.max(at, endOfNoun(line, at + 2) - 1) : at)
}
