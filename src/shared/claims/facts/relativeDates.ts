import { addDays, addMonths, writeDay, writeMonth, writeWeek, type Day } from './calendar'
import { factOf, type Found, type Line } from './found'
import { numberAt } from './numbers'
import { bareWord, type Tables } from './tables'

// No more words than these stand from a number to its "ago".
const longestAgo = 8
const oneOf = /^(?:an?|une?|una|eine[mnr]?)$/

/** The day, week, month or year so many units from the article's day, as precisely as the unit says. */
function shifted(today: Day, unit: string, count: number): string | null {
  if (unit === 'day') return writeDay(addDays(today, count))
  if (unit === 'week') return writeWeek(addDays(today, count * 7))
  if (unit === 'month') return writeMonth(addMonths(today, count))
  if (unit === 'year') return String(today.year + count)
  return null
}

/** Says whether a unit of time stands in the plural: "the last months" are a stretch of time, no date. */
function isPlural(low: string, language: string): boolean {
  if (language === 'de')
    return /^(?:jahr|tag|monat)en?$|^(?:woch|stund|minut|sekund)en$|zehnten?$|hunderten?$/.test(low)
  return low.endsWith('s') && low !== 'mois' && low !== 'mes'
}

/** "last week", "this year", "next month", "la semaine dernière". */
export function relative({ tokens, tables, today }: Line, at: number): Found | null {
  const low = tokens[at]?.low ?? ''
  const unitOf = (index: number) => {
    const word = bareWord(tokens[index]?.low ?? '', tables)
    return tables.units.get(word) ?? (word === 'weekend' ? 'weekend' : undefined)
  }
  const ahead = unitOf(at + 1)
  const shift = tables.last.has(low) ? -1 : tables.next.has(low) ? 1 : tables.current.has(low) ? 0 : null
  // "the last five months": a stretch of time, no date; "past weeks" likewise.
  if (shift !== null && ahead && !isPlural(tokens[at + 1]?.low ?? '', tables.language))
    return factOf(tokens, 'date', at, at + 1, today && shifted(today, ahead, shift))
  const unit = unitOf(at)
  const behind = tokens[at + 1]?.low ?? ''
  if (!unit || (tables.language !== 'en' && isPlural(low, tables.language))) return null
  const back = tables.last.has(behind) ? -1 : tables.next.has(behind) ? 1 : null
  return back === null ? null : factOf(tokens, 'date', at, at + 1, today && shifted(today, unit, back))
}

function saysAgo(tokens: Line['tokens'], at: number, { agoBehind }: Tables): boolean {
  for (let index = at + 2; index < at + longestAgo; index++)
    if (agoBehind.has(tokens[index]?.low ?? '')) return true
  return false
}

/** "three days ago", "vor drei Tagen", "il y a trois jours". */
export function ago({ tokens, tables, today }: Line, at: number): Found | null {
  const lead = tables.agoBefore.find((words) =>
    words.every((word, index) => tokens[at + index]?.low === word),
  )
  if (!lead && !saysAgo(tokens, at, tables)) return null
  let from = at + (lead?.length ?? 0)
  if (lead && tables.around.has(tokens[from]?.low ?? '')) from++
  const figure =
    numberAt(tokens, from, tables) ??
    (oneOf.test(tokens[from]?.low ?? '') ? { end: from + 1, value: 1, to: null } : null)
  const unit = figure && tables.units.get(tokens[figure.end]?.low ?? '')
  if (!figure || !unit || (!lead && !tables.agoBehind.has(tokens[figure.end + 1]?.low ?? ''))) return null
  return factOf(
    tokens,
    'date',
    at,
    lead ? figure.end : figure.end + 1,
    today && figure.to === null && Number.isInteger(figure.value)
      ? shifted(today, unit, -figure.value)
      : null,
  )
}
