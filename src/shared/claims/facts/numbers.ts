import type { Token } from '../attribution/tokens'
import type { Tables } from './tables'

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
const groupsOfThree = /^\d{1,3}(?:[.,]\d{3})+$/

/** The value of digits as a language writes them, or null: `3,000.5` in English, `3.000,5` in German. */
export function digitsValue(low: string, decimal: '.' | ','): number | null {
  const ordinal = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(low)
  if (ordinal) return Number(ordinal[1])
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

// "einundzwanzig": German writes units before tens, in one word.
function germanValue(low: string, small: Tables['small']): number | null {
  const parts = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}+)$/u.exec(low)
  if (!parts) return null
  const unit = parts[1] === 'ein' ? 1 : small.get(parts[1] ?? '')
  const ten = small.get(parts[2] ?? '')
  return unit !== undefined && ten !== undefined && ten >= 20 ? unit + ten : null
}

/** The value of one number word: "seven", "forty-two", "einundzwanzig". */
export function wordValue(low: string, { small, language }: Tables): number | null {
  const whole = small.get(low)
  if (whole !== undefined) return whole
  if (language === 'de') return germanValue(low, small)
  const dash = low.indexOf('-')
  if (dash < 0) return null
  const ten = small.get(low.slice(0, dash))
  const unit = small.get(low.slice(dash + 1))
  return ten !== undefined && unit !== undefined && ten >= 20 && unit > 0 && unit < 10 ? ten + unit : null
}

const isTight = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start

/** Reads "twelve thousand four hundred and five": hundreds add up within thousands, thousands within millions. */
function readWords(
  tokens: Tokens,
  at: number,
  first: number,
  tables: Tables,
): { end: number; value: number } {
  let total = 0
  let part = first
  let end = at + 1
  while (end < at + longest) {
    const low = tokens[end]?.low ?? ''
    const scale = tables.scales.get(low)
    if (scale !== undefined && part > 0) {
      if (scale >= 1000) {
        total += part * scale
        part = 0
      } else part *= scale
      end++
      continue
    }
    const joined = low === 'and' || low === 'und' || low === 'y' || low === 'et'
    const next = wordValue(tokens[joined ? end + 1 : end]?.low ?? '', tables)
    const fits =
      next !== null &&
      next < 1000 &&
      (part === 0 ? total > 0 : part >= 100 ? next < 100 : part >= 20 && part % 10 === 0 && next < 10)
    if (!fits || (joined && part < 100 && total === 0 && tables.language === 'en')) break
    part += next
    end += joined ? 2 : 1
  }
  return { end, value: total + part }
}

function oneNumber(tokens: Tokens, at: number, tables: Tables): Omit<Figure, 'to'> | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word') {
    const first = wordValue(token.low, tables)
    // "the Six", "Seven": a name; "a hundred" begins with its scale.
    if (first === null || (token.capital && at > 0)) return null
    return { ...readWords(tokens, at, first, tables), ordinal: false, written: 'words' }
  }
  if (token.kind !== 'number') return null
  const value = digitsValue(token.low, tables.decimal)
  if (value === null) return null
  const ordinal = /[a-z]$/.test(token.low)
  let end = at + 1
  let whole = value
  // "12 345" with thin or plain spaces, as French writes it.
  while (
    tables.language !== 'en' &&
    /^\d{3}$/.test(tokens[end]?.low ?? '') &&
    /^\d{1,3}$/.test(token.low) &&
    tokens[end - 1]?.end === (tokens[end]?.start ?? 0) - 1
  ) {
    whole = whole * 1000 + Number(tokens[end]?.low)
    end++
  }
  const scale = tables.scales.get(tokens[end]?.low ?? '')
  if (scale !== undefined && !ordinal)
    return { end: end + 1, value: Math.round(whole * scale * 1e6) / 1e6, ordinal, written: 'digits' }
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
  const joins =
    mark?.low === 'to' ||
    mark?.low === 'bis' ||
    mark?.low === 'à' ||
    (mark?.low === 'and' && opener === 'between')
  if (!tight && !joins) return { ...first, to: null }
  const second = oneNumber(tokens, first.end + 1, tables)
  if (!second || second.ordinal !== first.ordinal) return { ...first, to: null }
  // "5 to 6 million": the scale belongs to both.
  const ratio =
    second.value >= 1000 && first.value < 1000 && first.end === at + 1 && second.end > first.end + 2
  const scale = ratio ? (tables.scales.get(tokens[second.end - 1]?.low ?? '') ?? 1) : 1
  return { ...first, end: second.end, value: first.value * scale, to: second.value }
}

const say = (value: number): string => String(Math.round(value * 1e6) / 1e6)

/** Writes a number as a fact's value: `12000`, `8–10`. */
export const writeFigure = ({ value, to }: Pick<Figure, 'value' | 'to'>): string =>
  to === null ? say(value) : `${say(value)}–${say(to)}`
