import type { Token } from '../attribution/tokens'
import { addDays, isDay, nearestYear, weekdayAfter, weekdayUpTo, writeDay, writeMonth } from './calendar'
import { factOf, type Found, type Line } from './found'
import { bareWord } from './tables'
import { ago, relative } from './relativeDates'
import { decadeAt, timeOfDay } from './times'

const longestGap = 3
// "1.1.2020" has no fewer signs.
const shortestInDigits = 8
const partsOfDay =
  /^(?:morning|afternoon|evening|night|early|late|matin|soir|abend|morgen|nachmittag|vormittag|tarde|noche)$/
// May and March are also verbs, "Sun" is also a newspaper: they need a number or a preposition beside them.
const doubtful = new Set(['may', 'march', 'sun', 'sat', 'mar', 'wed'])
const beforeDates = new Set(
  'in on of since by until from during last next this early late mid between to and before after'.split(' '),
)

/** Says whether a token is a year by its look: 1500 to 2099. */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.low)

const dayNumber = (token: Token | undefined): number | null => {
  const parts = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?$/.exec(token.low) : null
  const day = Number(parts?.[1])
  return parts && day >= 1 && day <= 31 ? day : null
}

function monthAt({ tokens, tables }: Line, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || (tables.capital && !token.capital)) return null
  const low = bareWord(token.low, tables)
  const month = tables.months.get(low) ?? null
  if (month === null) return null
  const next = tokens[at + 1]
  // "Julio Iglesias", "Jan Wolters": a name, unless a day or a year stands beside it.
  if (tables.language !== 'en')
    return (!tables.shortMonths.has(low) && token.capital === tables.capital) ||
      dayNumber(tokens[at - 1]) !== null ||
      tokens[at - 1]?.low === 'de' ||
      isYear(tokens[skipJoint(tokens, at + 1)])
      ? month
      : null
  if (!doubtful.has(low)) return month
  const stands = beforeDates.has(tokens[at - 1]?.low ?? '') || dayNumber(tokens[at - 1]) !== null
  return next?.kind === 'number' || stands ? month : null
}

/** A day and month, the year too if it is written; without it the year that brings the day nearest to the article's. */
function writeDate(line: Line, year: number | null, month: number, day: number): string | null {
  if (year !== null) return isDay({ year, month, day }) ? writeDay({ year, month, day }) : null
  const near = line.today && nearestYear(month, day, line.today)
  return near ? writeDay(near) : null
}

const yearOf = (token: Token | undefined): number | null => (isYear(token) ? Number(token?.low) : null)

/** Skips what stands between the parts of a date: a comma, "of", "de". */
function skipJoint(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? ''
  return low === ',' || low === 'of' || low === 'de' || low === 'del' || low === '.' ? at + 1 : at
}

/** "18 November 2026", "18. November", "18 de noviembre de 2026". */
function dayFirst(line: Line, at: number): Found | null {
  const { tokens } = line
  const day = dayNumber(tokens[at])
  if (day === null) return null
  const monthIndex = monthAt(line, at + 1) === null ? skipJoint(tokens, at + 1) : at + 1
  const month = monthAt(line, monthIndex)
  if (month === null) return null
  const joint = yearOf(tokens[monthIndex + 1]) === null ? skipJoint(tokens, monthIndex + 1) : monthIndex + 1
  const year = yearOf(tokens[joint])
  return factOf(tokens, 'date', at, year === null ? monthIndex : joint, writeDate(line, year, month, day))
}

/** "vom 1. bis 3. Mai", "du 1er au 3 octobre", "del 1 al 3 de mayo": days on end, which have no one value. */
function days(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  if (tables.language === 'en' || dayNumber(tokens[at]) === null) return null
  if (!/^(?:bis|au|al|[-–])$/.test(tokens[at + 1]?.low ?? '')) return null
  const last = dayFirst(line, at + 2)
  return last && factOf(tokens, 'date', at, last.end - 1)
}

/** "November 18, 2026", "November 2026", "November". */
function monthFirst(line: Line, at: number): Found | null {
  const { tokens, today } = line
  const month = monthAt(line, at)
  if (month === null) return null
  // "Im Oktober 12 Tote": only English writes the day behind the month.
  const day = line.tables.language === 'en' ? dayNumber(tokens[at + 1]) : null
  const joint = skipJoint(tokens, at + 1)
  if (day === null) {
    const year = yearOf(tokens[joint])
    if (year !== null) return factOf(tokens, 'date', at, joint, writeMonth({ year, month, day: 1 }))
    const before = tokens[at - 1]?.low ?? ''
    const first = line.tables.last.has(before) || line.tables.next.has(before) ? at - 1 : at
    // "en mars dernier".
    const behind = line.tables.capital ? '' : (tokens[at + 1]?.low ?? '')
    const last = line.tables.last.has(behind) || line.tables.next.has(behind) ? at + 1 : at
    // "in August" alone may be past or coming; "last August" is the one that has been.
    const back =
      today && (line.tables.last.has(before) || line.tables.last.has(behind))
        ? { year: month < today.month ? today.year : today.year - 1, month, day: 1 }
        : null
    return factOf(tokens, 'date', first, last, back && writeMonth(back))
  }
  const yearIndex = skipJoint(tokens, at + 2)
  const year = yearOf(tokens[yearIndex])
  return factOf(tokens, 'date', at, year === null ? at + 1 : yearIndex, writeDate(line, year, month, day))
}

/** "2026-11-18", "18.11.2026"; what could be read two ways has no value. */
function inDigits(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const low = tokens[at]?.kind === 'number' ? (tokens[at]?.low ?? '') : ''
  // "am 16.10. beginnt".
  const short = tables.language === 'de' ? /^(\d{1,2})\.(\d{1,2})\.$/.exec(low) : null
  const value = short && writeDate(line, null, Number(short[2]), Number(short[1]))
  if (value) return factOf(tokens, 'date', at, at, value)
  if (low.length < shortestInDigits) return null
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(low)
  if (iso) {
    const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    return isDay(day) ? factOf(tokens, 'date', at, at, writeDay(day)) : null
  }
  const parts = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(low)
  if (!parts) return null
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  const dayIsFirst = first > 12 || tables.language !== 'en'
  const isOpen = tables.language === 'en' && first <= 12 && second <= 12 && first !== second
  const day = { year, month: dayIsFirst ? second : first, day: dayIsFirst ? first : second }
  return isDay(day) ? factOf(tokens, 'date', at, at, isOpen ? null : writeDay(day)) : null
}

/** "Wednesday", "last Wednesday", "Thursday afternoon", "Friday, August 21, 2015". */
function weekday(line: Line, at: number): Found | null {
  const { tokens, tables, today, tense } = line
  const token = tokens[at]
  const named = token && (!tables.capital || token.capital) ? tables.weekdays.get(token.low) : undefined
  if (token === undefined || named === undefined) return null
  // "Plácido Domingo": where weekdays have no capital, one with it only opens a sentence.
  if (!tables.capital && token.capital && at > 0 && tokens[at - 1]?.kind !== 'mark') return null
  const before = tokens[at - 1]?.low ?? ''
  const after = tokens[at + 1]?.low ?? ''
  const isLast = tables.last.has(before) || tables.last.has(after)
  const isNext = tables.next.has(before) || tables.next.has(after)
  const date = dateBehind(line, at)
  if (date) return date
  const isAhead = isNext || (tense === 'ahead' && !isLast)
  const day =
    today && (isNext || isLast || tense !== null)
      ? isAhead
        ? weekdayAfter(today, named)
        : weekdayUpTo(today, named, isLast)
      : null
  const first = tables.last.has(before) || tables.next.has(before) || tables.current.has(before) ? at - 1 : at
  const last = partsOfDay.test(after) || tables.last.has(after) || tables.next.has(after) ? at + 1 : at
  return factOf(tokens, 'date', first, last, day && writeDay(day))
}

function dateBehind(line: Line, at: number): Found | null {
  for (let index = at + 1; index <= at + longestGap; index++) {
    const date = dayFirst(line, index) ?? monthFirst(line, index)
    if (date && (dayNumber(line.tokens[index]) !== null || dayNumber(line.tokens[index + 1]) !== null))
      return factOf(line.tokens, 'date', at, date.end - 1, date.fact.value)
    if (line.tokens[index]?.kind !== 'mark' && !line.tables.articles.has(line.tokens[index]?.low ?? ''))
      return null
  }
  return null
}

/**
 * Reads a date at a token; null when there is none. Its value is the day (`YYYY-MM-DD`), month (`YYYY-MM`), week
 * (`YYYY-Www`), year or time of day (`HH:MM`), as precisely as the words say it; relative words are resolved against the
 * article's day, as news is written: a bare weekday is the last one, or the next one where the sentence looks ahead.
 */
export function dateAt(line: Line, at: number): Found | null {
  const { tokens, tables, today } = line
  const token = tokens[at]
  if (
    !token ||
    token.kind === 'mark' ||
    (token.kind === 'word' && !tables.openers.has(bareWord(token.low, tables)))
  )
    return null
  const offset = tables.days.get(token.low)
  // German "Morgen" with a capital is the morning.
  if (offset !== undefined && !(tables.language === 'de' && token.capital && at > 0)) {
    const last = partsOfDay.test(tokens[at + 1]?.low ?? '') ? at + 1 : at
    return factOf(tokens, 'date', at, last, today && writeDay(addDays(today, offset)))
  }
  return (
    decadeAt(line, at) ??
    inDigits(line, at) ??
    timeOfDay(line, at) ??
    days(line, at) ??
    dayFirst(line, at) ??
    monthFirst(line, at) ??
    weekday(line, at) ??
    ago(line, at) ??
    relative(line, at)
  )
}
