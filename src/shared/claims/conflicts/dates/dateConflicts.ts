import type { Conflict } from '../../analysis'
import { daysBetween, readDay, weekdayOf, type Day } from '../../facts/calendar'
import { tablesOf } from '../../facts/tables'
import type { Reading } from '../../propose/reading'

const nearby = 60

/** Dates that name a weekday other than the calendar's: "Tuesday, November 18" when it was a Wednesday. */
export function weekdayConflicts({ facts, text, language }: Reading, today: Day | null): readonly Conflict[] {
  const tables = tablesOf(language)
  if (!tables) return []
  return facts.flatMap((fact): readonly Conflict[] => {
    const day = fact.kind === 'date' ? readDay(fact.value) : null
    const words = text.slice(fact.start, fact.end)
    // The day of the month must be written, else the day was found by the weekday itself.
    if (!day || !/\d/.test(words)) return []
    // A date without its year may be another year's, unless it is as near as news without a year is.
    const isNear = today !== null && Math.abs(daysBetween(today, day)) <= nearby
    if (!words.includes(String(day.year)) && !isNear) return []
    const named = tables.weekdays.get(/^\p{L}+/u.exec(words.toLowerCase())?.[0] ?? '')
    const real = weekdayOf(day)
    if (named === undefined || named === real) return []
    const right = [...tables.weekdays].find(([, at]) => at === real)?.[0] ?? ''
    return [{ kind: 'weekday', places: [{ start: fact.start, end: fact.end }], values: [words, right] }]
  })
}

const range =
  /\b(?:from|between)\s((?:\p{L}+\s)?((?:1[5-9]|20)\d\d))\s(?:to|until|and|till)\s(?:\p{L}+\s)?((?:1[5-9]|20)\d\d)\b/u
const length =
  /\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[-\s]years?\b(?! (?:old|earlier|later|ago|before|after))/
const numberWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const reach = 40

/** A stretch of years and its length, side by side, that do not fit: "the six-year war, from 2001 to 2005". */
export function durationConflicts({ text, span, language, facts }: Reading): readonly Conflict[] {
  if (language !== 'en' || !facts.some(({ kind }) => kind === 'duration')) return []
  const words = text.slice(span.start, span.end)
  const years = range.exec(words)
  const long = years && length.exec(words)
  if (!years || !long) return []
  const gap =
    long.index > years.index
      ? long.index - years.index - years[0].length
      : years.index - long.index - long[0].length
  const [from, to] = [Number(years[2]), Number(years[3])]
  const named = long[1] ?? ''
  const count = /^\d/.test(named) ? Number(named) : numberWords.indexOf(named) + 2
  // Both ends may count or not.
  if (gap < 0 || gap > reach || to <= from || Math.abs(count - (to - from)) <= 1) return []
  const placeOf = (match: RegExpExecArray) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  })
  return [{ kind: 'duration', places: [placeOf(long), placeOf(years)], values: [long[0], years[0]] }]
}

const ages = /,\s(\d{1,3}),|\baged (\d{1,3})\b|\b(\d{1,3})-year-old\b|\b(\d{1,3}) years old\b/
const births = /\bborn (?:in|on [^,.;]{0,20}?)\s?((?:18|19|20)\d\d)\b/
const notNow = /\b(?:died|dead|killed|then|at the time|when|was)\b/

/** An age and a year of birth in one sentence that cannot both be right on the article's day. */
export function ageConflicts(
  { text, span, language, facts }: Reading,
  thisYear: number | null,
): readonly Conflict[] {
  if (thisYear === null || language !== 'en' || !facts.some(({ kind }) => kind === 'age')) return []
  const words = text.slice(span.start, span.end)
  const birth = births.exec(words)
  const age = birth && ages.exec(words)
  const written = age && (age[1] ?? age[2] ?? age[3] ?? age[4])
  if (!birth?.[1] || !age || !written) return []
  // Only what stands around the two says whether the age is today's: a quotation before them may tell of anything.
  const first = Math.min(age.index, birth.index)
  const from = Math.max(first - reach, 0, words.slice(0, first).search(/[”"»][^”"»]*$/))
  const to = Math.max(age.index + age[0].length, birth.index + birth[0].length) + reach
  if (notNow.test(words.slice(from, to).replace(/\bwas born\b/, ''))) return []
  const years = thisYear - Number(birth[1])
  // Before or after the birthday: one year less is right too.
  if (Number(written) === years || Number(written) === years - 1) return []
  const placeOf = (match: RegExpExecArray) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  })
  return [{ kind: 'age', places: [placeOf(age), placeOf(birth)], values: [written, String(years)] }]
}
