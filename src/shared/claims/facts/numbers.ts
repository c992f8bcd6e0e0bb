import type { Token } from '../attribution/tokens'
import { germanNumber } from './germanNumber'
import { bareWord, type Tables } from './tables'

/** A number found in a run of tokens: `end` exclusive; `value` of the first end of a range, `to` of its second. */
export type Figure = {
  readonly end: number
  readonly value: number
  readonly to: number | null
  /** "22nd", "third": it says which one, not how many. */
  readonly ordinal: boolean
  readonly written: 'digits' | 'words'
}

type Tokens = readonly Token[]

// No number is written in more words; it bounds the look ahead.
const longest = 12
const bySwiss = /^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/
const groupsOfThree = /^\d{1,3}(?:[.,]\d{3})+$/

/** The value of digits as a language writes them, or null: `3,000.5` in English, `3.000,5` in German. */
export function digitsValue(low: string, decimal: '.' | ','): number | null {
  const ordinal = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(low)
  if (ordinal) return Number(ordinal[1])
  // "1'234.50", as Switzerland writes it.
  if (low.includes("'") && bySwiss.test(low)) return Number(low.replaceAll("'", '').replace(',', '.'))
  if (!/^\d/.test(low) || /[^\d.,]/.test(low) || low.length > 24) return null
  const group = decimal === '.' ? ',' : '.'
  const plain = groupsOfThree.test(low) && low.includes(group) ? low.replaceAll(group, '') : low
  const parts = plain.split(decimal)
  const [whole = '', rest] = parts
  if (parts.length > 2) return null
  if (whole.includes(group) && !groupsOfThree.test(whole)) return null
  const written = whole.replaceAll(group, '') + (rest === undefined ? '' : `.${rest}`)
  return /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : null
}

/** The value of one number word: "seven", "forty-two", "einundzwanzig". */
export function wordValue(low: string, { small, language }: Tables): number | null {
  const whole = small.get(low)
  if (whole !== undefined) return whole
  if (language === 'de') return germanNumber(low, small)
  const dash = low.indexOf('-')
  if (dash < 0) return null
  const ten = small.get(low.slice(0, dash))
  const unit = small.get(low.slice(dash + 1))
  return ten !== undefined && unit !== undefined && ten >= 20 && unit > 0 && unit < 10 ? ten + unit : null
}

const isTight = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start

/** "drei Komma fünf": the digits behind the decimal mark that is read out; null when it is not. */
function decimalsAt(tokens: Tokens, at: number, tables: Tables): { end: number; digits: string } | null {
  if (tables.point === '' || tokens[at]?.low !== tables.point) return null
  let digits = ''
  let end = at + 1
  for (; end < at + longest; end++) {
    const value = wordValue(tokens[end]?.low ?? '', tables)
    if (value === null || value >= (digits === '' ? 100 : 10)) break
    digits += String(value)
  }
  return digits === '' ? null : { end, digits }
}

/** Reads "twelve thousand four hundred and five": hundreds add up within thousands, thousands within millions. */
function readWords(
  tokens: Tokens,
  at: number,
  first: number,
  tables: Tables,
): { end: number; value: number } {
  // "mille deux cents", "mil doscientos": the thousand has no number before it.
  let total = first >= 1000 ? first : 0
  let part = first >= 1000 ? 0 : first
  let end = at + 1
  while (end < at + longest) {
    const low = tokens[end]?.low ?? ''
    const scale = tables.scales.get(low)
    if (scale !== undefined && (part > 0 || (total > 0 && scale > total))) {
      if (scale >= 1000) {
        // "mil doscientos millones": all that comes before is counted in millions.
        total = total > 0 && scale > total ? (total + part) * scale : total + part * scale
        part = 0
      } else part *= scale
      end++
      continue
    }
    const joined = tables.and.has(low)
    const next = wordValue(tokens[joined ? end + 1 : end]?.low ?? '', tables)
    const tens = part % 100
    const isUnit = next !== null && tens >= 20 && tens % 10 === 0 && next < 10
    const fits =
      next !== null &&
      next < 1000 &&
      (part === 0 ? total > 0 : part >= 100 ? next < 100 : isUnit || (part === 60 && joined && next === 11))
    if (!fits || (joined && (tables.language === 'en' ? part < 100 && total === 0 : !isUnit && next !== 11)))
      break
    part += next
    end += joined ? 2 : 1
  }
  const value = total + part
  const decimals = decimalsAt(tokens, end, tables)
  if (!decimals) return { end, value }
  const scale = tables.scales.get(tokens[decimals.end]?.low ?? '')
  const whole = Number(`${String(value)}.${decimals.digits}`) * (scale ?? 1)
  return { end: scale === undefined ? decimals.end : decimals.end + 1, value: Math.round(whole * 1e6) / 1e6 }
}

const isSign = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[€$£¥]$/.test(token.low)

/** The scale behind a number: "Millionen", "M" before "€". */
function scaleAt(tokens: Tokens, at: number, { scales, signScales }: Tables): number | undefined {
  const low = tokens[at]?.low ?? ''
  return scales.get(low) ?? (isSign(tokens[at + 1]) ? signScales.get(low) : undefined)
}

/** "un", "une", "ein" as articles; and "neuf" that means new: they count nothing. */
function countsNothing(
  tokens: Tokens,
  at: number,
  end: number,
  value: number,
  { language }: Tables,
): boolean {
  if (language !== 'fr' && language !== 'es') return false
  if (value === 1 && end === at + 1) return true
  return language === 'fr' && value === 9 && end === at + 1 && !/[sx]$/.test(tokens[end]?.low ?? '')
}

/** "ein Prozent", "eine Million": German's one before what is counted by it. */
const germanOne = (tokens: Tokens, at: number, tables: Tables): boolean =>
  tables.language === 'de' &&
  /^eine?[mnr]?$/.test(tokens[at]?.low ?? '') &&
  (tables.scales.has(tokens[at + 1]?.low ?? '') ||
    tables.fractions.has(tokens[at + 1]?.low ?? '') ||
    tokens[at + 1]?.low === 'prozent')

/** Says whether "et demi", "y medio" stand at an index. */
export const isHalfAt = (tokens: Tokens, at: number, { and, halves }: Tables): boolean =>
  and.has(tokens[at]?.low ?? '') && halves.has(tokens[at + 1]?.low ?? '')

function inWords(tokens: Tokens, at: number, tables: Tables): Omit<Figure, 'to'> | null {
  const token = tokens[at]
  if (!token) return null
  const first = germanOne(tokens, at, tables) ? 1 : wordValue(bareWord(token.low, tables), tables)
  // "the Six", "Seven": a name; "a hundred" begins with its scale.
  const opens = at === 0 || (tables.language !== 'en' && tokens[at - 1]?.kind === 'mark')
  if (first === null || (token.capital && !opens)) return null
  const { end, value } = readWords(tokens, at, first, tables)
  if (countsNothing(tokens, at, end, value, tables) && !tables.fractions.has(tokens[end]?.low ?? ''))
    return null
  const scale = tables.scales.get(tokens[end - 1]?.low ?? '') ?? 0
  if (end > at + 1 && scale >= 1e6 && isHalfAt(tokens, end, tables))
    return { end: end + 2, value: value + scale / 2, ordinal: false, written: 'words' }
  return { end, value, ordinal: false, written: 'words' }
}

function oneNumber(tokens: Tokens, at: number, tables: Tables): Omit<Figure, 'to'> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word') return inWords(tokens, at, tables)
  if (token.kind !== 'number') return null
  // "das 19. Jahrhundert": in German a full stop makes the number say which one.
  const dotted = tables.language === 'de' && /^\d{1,3}\.$/.test(token.low)
  const value = digitsValue(dotted ? token.low.slice(0, -1) : token.low, tables.decimal)
  if (value === null) return null
  const ordinal = dotted || /[a-z]$/.test(token.low)
  let end = at + 1
  let written = token.low
  // "12 345,6" with thin or plain spaces, as French writes it.
  while (
    tables.language !== 'en' &&
    /^\d{1,3}$/.test(token.low) &&
    /^\d{3}(?:,\d+)?$/.test(tokens[end]?.low ?? '') &&
    !written.includes(',') &&
    tokens[end - 1]?.end === (tokens[end]?.start ?? 0) - 1
  ) {
    written += tokens[end]?.low ?? ''
    end++
  }
  const whole = end > at + 1 ? Number(written.replace(',', '.')) : value
  const scale = scaleAt(tokens, end, tables)
  if (scale !== undefined && !ordinal) {
    const half = scale >= 1e6 && isHalfAt(tokens, end + 1, tables)
    return {
      end: half ? end + 3 : end + 1,
      value: Math.round((half ? whole + 0.5 : whole) * scale * 1e6) / 1e6,
      ordinal,
      written: 'digits',
    }
  }
  return { end, value: whole, ordinal, written: 'digits' }
}

/** Reads the number that begins at a token, with the one it ranges to ("8–10", "from 8 to 10"); null when there is none. */
export function numberAt(tokens: Tokens, at: number, tables: Tables): Figure | null {
  const first = oneNumber(tokens, at, tables)
  if (!first) return null
  const mark = tokens[first.end]
  const isDash = mark?.low === '–' || mark?.low === '-' || mark?.low === '—'
  const tight = isDash && isTight(tokens[first.end - 1], mark) && isTight(mark, tokens[first.end + 1])
  const opener = tokens[at - 1]?.low ?? ''
  const low = mark?.low ?? ''
  const joins = tables.to.has(low) || (tables.and.has(low) && tables.between.has(opener))
  if (!tight && !joins) return { ...first, to: null }
  const second = oneNumber(tokens, first.end + 1, tables)
  if (!second || second.ordinal !== first.ordinal) return { ...first, to: null }
  // "5 to 6 million": the scale belongs to both.
  const ratio =
    second.value >= 1000 && first.value < 1000 && first.end === at + 1 && second.end > first.end + 2
  const scale = ratio ? (tables.scales.get(tokens[second.end - 1]?.low ?? '') ?? 1) : 1
  // "3 a 1" is a score: outside English only what rises is a range.
  if (tables.language !== 'en' && second.value <= first.value * scale) return { ...first, to: null }
  return { ...first, end: second.end, value: first.value * scale, to: second.value }
}

const say = (value: number): string => String(Math.round(value * 1e6) / 1e6)

/** Writes a number as a fact's value: `12000`, `8–10`. */
export const writeFigure = ({ value, to }: Pick<Figure, 'value' | 'to'>): string =>
  to === null ? say(value) : `${say(value)}–${say(to)}`
