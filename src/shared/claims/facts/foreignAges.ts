import { factOf, type Found, type Line } from './found'
import { writeFigure, type Figure } from './numbers'

const youngestInBrackets = 10
const oldest = 130

const low = ({ tokens }: Line, at: number): string => tokens[at]?.low ?? ''

/** "âgé de 54 ans", "im Alter von 54 Jahren", "a los 54 años", "une femme de 54 ans": the words before. The first of them. */
function ageBefore(line: Line, at: number): number | null {
  const [before, second] = [low(line, at - 1), low(line, at - 2)]
  switch (line.tables.language) {
    case 'fr':
      if (/^(?:a|avait|aura|ont|avaient)$/.test(before) && second !== 'y') return at
      if (before !== 'de') return null
      return /^(?:âgée?s?|(?:l')?âge)$/.test(second) ? at - 2 : line.tables.people.has(second) ? at : null
    case 'es':
      if (/^(?:tiene|tenía|tienen|tenían|cumple|cumplió|cumplirá)$/.test(before)) return at
      if (before === 'los' && second === 'a') return at
      if (before !== 'de') return null
      return second === 'edad' || line.tables.people.has(second) || second === ',' ? at : null
    case 'de':
      return before === 'von' && second === 'alter' ? at - 2 : null
    default:
      return null
  }
}

/** The age that a number in years gives in German, French or Spanish; null where the years are a stretch of time. */
export function foreignAge(line: Line, at: number, figure: Figure): Found | null {
  const { tokens, tables } = line
  if (tables.language === 'en' || figure.ordinal || figure.value > oldest) return null
  const value = writeFigure(figure)
  const after = tokens[figure.end + 1]
  const closes = after === undefined || /^[,.;)]$/.test(after.low)
  const isName = (index: number): boolean => tokens[index]?.capital ?? false
  if (tables.units.get(low(line, figure.end)) === 'year') {
    const isOfAge = low(line, figure.end + 1) === 'de' && low(line, figure.end + 2) === 'edad'
    if (isOfAge) return factOf(tokens, 'age', at, figure.end + 2, value)
    const first = ageBefore(line, at)
    // ", de 54 años," is an age only behind a name.
    const isSet = low(line, at - 2) !== ',' || (isName(at - 3) && closes)
    if (first !== null && isSet) return factOf(tokens, 'age', first, figure.end, value)
    return /^[,(]$/.test(low(line, at - 1)) && isName(at - 2) && closes
      ? factOf(tokens, 'age', at, figure.end, value)
      : null
  }
  // "Maria Lenz (54)".
  const isInBrackets = low(line, at - 1) === '(' && low(line, figure.end) === ')' && isName(at - 2)
  return isInBrackets &&
    figure.written === 'digits' &&
    figure.to === null &&
    figure.value >= youngestInBrackets
    ? factOf(tokens, 'age', at, figure.end - 1, value)
    : null
}
