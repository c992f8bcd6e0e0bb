import { factOf, type Found, type Line } from './found'
import { endOfNoun } from './nouns'
import { digitsValue, wordValue } from './numbers'

const compound = /^(\p{L}+|\d+(?:[.,]\d+)?)-(\p{L}+?)(?:s?-(old|long))?$/u
const stretches = new Set(
  'haft haftstrafe gefängnisstrafe bestehen jubiläum krieg vertrag laufzeit amtszeit ehe pause ausbildung erfahrung tätigkeit zusammenarbeit bauzeit frist'.split(
    ' ',
  ),
)
const adjective = /^(jähr|täg|stünd|minüt|wöch|monat|prozent)ig(?:e[mnrs]?)?$/
const unitOfAdjective: Readonly<Record<string, string>> = {
  täg: 'day',
  stünd: 'hour',
  minüt: 'minute',
  wöch: 'week',
  monat: 'month',
  jähr: 'year',
}

/** "54-jährige", "20-minütige", "3,5-prozentige". */
function germanAdjective({ tokens, tables }: Line, at: number, number: number, word: string): Found | null {
  const stem = tables.language === 'de' ? adjective.exec(word)?.[1] : undefined
  if (stem === undefined) return null
  if (stem === 'prozent') return factOf(tokens, 'percentage', at, at, `${String(number)} %`)
  const unit = unitOfAdjective[stem] ?? ''
  const isAge = stem === 'jähr' && !word.endsWith('s') && !stretches.has(tokens[at + 1]?.low ?? '')
  return isAge
    ? factOf(tokens, 'age', at, at, String(number))
    : factOf(tokens, 'duration', at, at, `${String(number)} ${unit}`)
}

/** "14-year-old", "600-mile", "20-minute": a number and its unit in one word. */
export function joinedAmount(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const token = tokens[at]
  const parts = token?.low.includes('-') ? compound.exec(token.low) : null
  if (!parts) return null
  const [, written = '', word = '', tail] = parts
  const number = /^\d/.test(written) ? digitsValue(written, tables.decimal) : wordValue(written, tables)
  if (number === null || Number.isNaN(number)) return null
  const german = germanAdjective(line, at, number, word)
  if (german) return german
  const unit = tables.units.get(word) ?? tables.units.get(`${word}s`)
  if (tail === 'old' && unit)
    return factOf(tokens, 'age', at, at, unit === 'year' ? String(number) : `${String(number)} ${unit}`)
  if (unit) return factOf(tokens, 'duration', at, at, `${String(number)} ${unit}`)
  return /^\d/.test(written) && word.length > 1
    ? factOf(tokens, 'number', at, Math.max(at, endOfNoun(line, at + 1) - 1), String(number))
    : null
}
