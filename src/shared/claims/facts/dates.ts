import type { Token } from '../attribution/tokens'
import {
  addDays,
  addMonths,
  isDay,
  nearestYear,
  weekdayAfter,
  weekdayUpTo,
  writeDay,
  writeMonth,
  writeWeek,
  type Day,
} from './calendar'
import { factOf, type Found, type Line } from './found'
import { numberAt } from './numbers'
import type { Tables } from './tables'

const clock = /^\d{1,2}$/
const longestGap = 2
// "1.1.2020" has no fewer signs; no more words than these stand from a number to its "ago".
const shortestInDigits = 8
const longestAgo = 8
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
  const parts = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th|\.|er)?$/.exec(token.low) : null
  const day = Number(parts?.[1])
  return parts && day >= 1 && day <= 31 ? day : null
}

function monthAt({ tokens, tables }: Line, at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || (tables.capital && !token.capital)) return null
  const month = tables.months.get(token.low) ?? null
  if (month === null || !doubtful.has(token.low)) return month
  const next = tokens[at + 1]
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

/** "November 18, 2026", "November 2026", "November". */
function monthFirst(line: Line, at: number): Found | null {
  const { tokens, today } = line
  const month = monthAt(line, at)
  if (month === null) return null
  const day = dayNumber(tokens[at + 1])
  const joint = skipJoint(tokens, at + 1)
  if (day === null) {
    const year = yearOf(tokens[joint])
    if (year !== null) return factOf(tokens, 'date', at, joint, writeMonth({ year, month, day: 1 }))
    const before = tokens[at - 1]?.low ?? ''
    const first = line.tables.last.has(before) || line.tables.next.has(before) ? at - 1 : at
    // "in August" alone may be past or coming; "last August" is the one that has been.
    const back =
      today && line.tables.last.has(before)
        ? { year: month < today.month ? today.year : today.year - 1, month, day: 1 }
        : null
    return factOf(tokens, 'date', first, at, back && writeMonth(back))
  }
  const yearIndex = skipJoint(tokens, at + 2)
  const year = yearOf(tokens[yearIndex])
  return factOf(tokens, 'date', at, year === null ? at + 1 : yearIndex, writeDate(line, year, month, day))
}

/** "2026-11-18", "18.11.2026"; what could be read two ways has no value. */
function inDigits({ tokens, tables }: Line, at: number): Found | null {
  const low = tokens[at]?.kind === 'number' ? (tokens[at]?.low ?? '') : ''
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
  const { tokens, tables, today } = line
  const token = tokens[at]
  const named = token && (!tables.capital || token.capital) ? tables.weekdays.get(token.low) : undefined
  if (token === undefined || named === undefined) return null
  const before = tokens[at - 1]?.low ?? ''
  const after = tokens[at + 1]?.low ?? ''
  const isLast = tables.last.has(before) || tables.last.has(after)
  const isNext = tables.next.has(before) || tables.next.has(after)
  const date = dateBehind(line, at)
  if (date) return date
  const day =
    today &&
    (isNext || (line.ahead && !isLast) ? weekdayAfter(today, named) : weekdayUpTo(today, named, isLast))
  const first = tables.last.has(before) || tables.next.has(before) || tables.current.has(before) ? at - 1 : at
  const last = partsOfDay.test(after) || tables.last.has(after) || tables.next.has(after) ? at + 1 : at
  return factOf(tokens, 'date', first, last, day && writeDay(day))
}

function dateBehind(line: Line, at: number): Found | null {
  for (let index = at + 1; index <= at + longestGap; index++) {
    const date = dayFirst(line, index) ?? monthFirst(line, index)
    if (date && (dayNumber(line.tokens[index]) !== null || dayNumber(line.tokens[index + 1]) !== null))
      return factOf(line.tokens, 'date', at, date.end - 1, date.fact.value)
    if (line.tokens[index]?.kind !== 'mark' && line.tokens[index]?.low !== 'the') return null
  }
  return null
}

/** The day, week, month or year so many units from the article's day, as precisely as the unit says. */
function shifted(today: Day, unit: string, count: number): string | null {
  if (unit === 'day') return writeDay(addDays(today, count))
  if (unit === 'week') return writeWeek(addDays(today, count * 7))
  if (unit === 'month') return writeMonth(addMonths(today, count))
  if (unit === 'year') return String(today.year + count)
  return null
}

/** "last week", "this year", "next month", "la semaine dernière". */
function relative({ tokens, tables, today }: Line, at: number): Found | null {
  const low = tokens[at]?.low ?? ''
  const unitOf = (index: number) =>
    tables.units.get(tokens[index]?.low ?? '') ?? (tokens[index]?.low === 'weekend' ? 'weekend' : undefined)
  const ahead = unitOf(at + 1)
  const shift = tables.last.has(low) ? -1 : tables.next.has(low) ? 1 : tables.current.has(low) ? 0 : null
  // "the last five months": a stretch of time, no date; "past weeks" likewise.
  if (shift !== null && ahead && !tokens[at + 1]?.low.endsWith('s'))
    return factOf(tokens, 'date', at, at + 1, today && shifted(today, ahead, shift))
  const unit = unitOf(at)
  const behind = tokens[at + 1]?.low ?? ''
  if (!unit || tables.language === 'en' || tables.language === 'de') return null
  const back = tables.last.has(behind) ? -1 : tables.next.has(behind) ? 1 : null
  return back === null ? null : factOf(tokens, 'date', at, at + 1, today && shifted(today, unit, back))
}

function saysAgo(tokens: Line['tokens'], at: number, { ago: words }: Tables): boolean {
  for (let index = at + 2; index < at + longestAgo; index++)
    if (words.has(tokens[index]?.low ?? '')) return true
  return false
}

/** "three days ago", "vor drei Tagen", "hace tres días". */
function ago({ tokens, tables, today }: Line, at: number): Found | null {
  const leads = tables.ago.has(tokens[at]?.low ?? '') && tables.language !== 'en'
  if (!leads && !saysAgo(tokens, at, tables)) return null
  const from = leads ? at + 1 : at
  const figure =
    numberAt(tokens, from, tables) ??
    (/^(?:a|an)$/.test(tokens[from]?.low ?? '') ? { end: from + 1, value: 1, to: null } : null)
  const unit = figure && tables.units.get(tokens[figure.end]?.low ?? '')
  if (!figure || !unit) return null
  if (!leads && !(tables.language === 'en' && tables.ago.has(tokens[figure.end + 1]?.low ?? ''))) return null
  return factOf(
    tokens,
    'date',
    at,
    leads ? figure.end : figure.end + 1,
    today && figure.to === null ? shifted(today, unit, -figure.value) : null,
  )
}

/** "6:00am", "22:30": a time of day. */
function timeOfDay({ tokens }: Line, at: number): Found | null {
  const mark = tokens[at + 1]
  if (mark?.low !== ':') return null
  const hour = tokens[at]
  const minute = tokens[at + 2]
  if (!hour || !clock.test(hour.low) || mark.start !== hour.end || minute?.start !== mark.end) return null
  const parts = /^(\d\d)(am|pm)?$/.exec(minute.low)
  const half = parts?.[2] ?? /^([ap])\.?m\.?$/.exec(tokens[at + 3]?.low ?? '')?.[1] ?? ''
  const hours = Number(hour.low)
  if (!parts || hours > 24 || Number(parts[1]) > 59) return null
  const full =
    half.startsWith('p') && hours < 12 ? hours + 12 : half.startsWith('a') && hours === 12 ? 0 : hours
  const last = half && !parts[2] ? at + 3 : at + 2
  return factOf(tokens, 'date', at, last, `${String(full).padStart(2, '0')}:${parts[1] ?? ''}`)
}

const decade = /^(?:1[5-9]|20)\d0s$/

/**
 * Reads a date at a token; null when there is none. Its value is the day (`YYYY-MM-DD`), month (`YYYY-MM`), week
 * (`YYYY-Www`), year or time of day (`HH:MM`), as precisely as the words say it; relative words are resolved against the
 * article's day, as news is written: a bare weekday is the last one, or the next one where the sentence looks ahead.
 */
export function dateAt(line: Line, at: number): Found | null {
  const { tokens, tables, today } = line
  const token = tokens[at]
  if (!token || token.kind === 'mark' || (token.kind === 'word' && !tables.openers.has(token.low)))
    return null
  const offset = tables.days.get(token.low)
  // German "Morgen" with a capital is the morning.
  if (offset !== undefined && !(tables.language === 'de' && token.capital && at > 0)) {
    const last = partsOfDay.test(tokens[at + 1]?.low ?? '') ? at + 1 : at
    return factOf(tokens, 'date', at, last, today && writeDay(addDays(today, offset)))
  }
  if (decade.test(token.low)) return factOf(tokens, 'date', at, at, token.low)
  return (
    inDigits(line, at) ??
    timeOfDay(line, at) ??
    dayFirst(line, at) ??
    monthFirst(line, at) ??
    weekday(line, at) ??
    ago(line, at) ??
    relative(line, at)
  )
}
