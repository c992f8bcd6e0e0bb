import { isPreposition } from '../attribution/english'
import { isYear } from './dates'
import { foreignAge } from './foreignAges'
import { factOf, type Found, type Line } from './found'
import { joinedAmount } from './joinedAmounts'
import { endOfNoun } from './nouns'
import { isHalfAt, numberAt, writeFigure, type Figure } from './numbers'
import { bareWord } from './tables'

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
const olds = new Set(['old', 'alt', 'alte', 'alter', 'alten', 'altes', 'âgé', 'edad'])

/** The first word that belongs to the number at `at`: "about", "more than", "at least". */
function startOf({ tokens, tables }: Line, at: number): number {
  let from = at
  const low = (back: number): string => tokens[from - back]?.low ?? ''
  for (let round = 0; round < 2; round++) {
    if (tables.around.has(low(1))) from--
    else if (tables.aroundJoints.has(low(1)) && tables.around.has(low(2))) from -= 2
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
  // "12 Mio. €": the full stop is a mark of its own before a sign.
  const last = after?.low === '.' && tables.language === 'de' ? figure.end + 1 : figure.end
  const behind = signs[tokens[last]?.low ?? '']
  if (behind) return factOf(tokens, 'money', startOf(line, at), last, `${value} ${behind}`)
  const first = after?.low ?? ''
  const skips =
    dollars[first] !== undefined && tables.currencies.has(tokens[figure.end + 1]?.low ?? '') ? 1 : 0
  const of = /^(?:d'|de|of)$/.test(first) && figure.value >= 1e6 ? 1 : 0
  const word = bareWord(tokens[figure.end + skips + of]?.low ?? '', tables)
  const code = tables.currencies.get(word)
  if (!code) return null
  const named = skips > 0 ? (dollars[first] ?? code) : code
  return factOf(tokens, 'money', startOf(line, at), figure.end + skips + of, `${value} ${named}`)
}

/** The first of the phrases that stands at an index. */
const phraseAt = ({ tokens }: Line, at: number, phrases: readonly (readonly string[])[]) =>
  phrases.find((words) => words.every((word, index) => tokens[at + index]?.low === word))

function percentage(line: Line, at: number, figure: Figure): Found | null {
  const { tokens, tables } = line
  const points = phraseAt(line, figure.end, tables.points)
  const found = points ?? phraseAt(line, figure.end, tables.percent)
  const value = `${writeFigure(figure)} ${points ? 'points' : '%'}`
  return found ? factOf(tokens, 'percentage', startOf(line, at), figure.end + found.length - 1, value) : null
}

/** "two thirds" where the language's table has them: "zwei Drittel der Kunden". */
function fraction(line: Line, at: number, figure: Figure): Found | null {
  const { tables, tokens } = line
  const parts = tables.fractions.get(tokens[figure.end]?.low ?? '')
  if (!parts || figure.end !== at + 1 || figure.to !== null || figure.value >= parts) return null
  // "un cuarto" alone is a room.
  const isPart =
    tables.language !== 'es' || figure.value > 1 || /^del?$/.test(tokens[figure.end + 1]?.low ?? '')
  const value = `${writeFigure(figure)}/${String(parts)}`
  return isPart ? factOf(tokens, 'number', startOf(line, at), figure.end, value) : null
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

/** Reads a sum, percentage, age, duration or count at a token, with the words that belong to it; null when there is none. */
export function amountAt(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const whole = joinedAmount(line, at)
  if (whole) return whole
  const figure = numberAt(tokens, at, tables)
  if (!figure) return null
  const special =
    money(line, at, figure) ??
    percentage(line, at, figure) ??
    fraction(line, at, figure) ??
    foreignAge(line, at, figure) ??
    age(line, at, figure)
  if (special) return special
  const after = tokens[figure.end]
  const unit = tables.units.get(after?.low ?? '')
  if (unit === 'century' && figure.ordinal && tables.language === 'de')
    return factOf(tokens, 'date', at, figure.end)
  if (unit && !figure.ordinal) {
    // "deux ans et demi".
    const half = figure.to === null && isHalfAt(tokens, figure.end + 1, tables)
    const long = half ? { value: figure.value + 0.5, to: null } : figure
    const last = half ? figure.end + 2 : figure.end
    return factOf(tokens, 'duration', startOf(line, at), last, `${writeFigure(long)} ${unit}`)
  }
  if (figure.end === at + 1 && isYear(tokens[at]))
    return factOf(tokens, 'date', at, at, tokens[at]?.low ?? null)
  // "one of them", "no one": a pronoun more often than a count.
  if (figure.written === 'words' && figure.value === 1 && (after?.kind !== 'word' || isPreposition(after)))
    return null
  return factOf(tokens, 'number', startOf(line, at), endOfNoun(line, figure.end) - 1, writeFigure(figure))
}

/** "hundreds of people", "half of them", "des milliers de personnes": how many, without a number. */
export function vagueAmountAt(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const token = tokens[at]
  if (token?.kind !== 'word' || !tables.vague.has(token.low)) return null
  const isEnglish = tables.language === 'en'
  // "Tausende Menschen" needs no word between.
  const joint = tables.language === 'de' ? 0 : 1
  const of = joint === 0 || tokens[at + 1]?.low === (isEnglish ? 'of' : 'de')
  const from = at + 1 + joint
  const end = of ? endOfNoun(line, from) : from
  const last = end > from || (isEnglish && of) ? end - 1 : at
  return factOf(tokens, 'number', startOf(line, at), Math.max(at, last))
}
