/** A day of the Gregorian calendar; `month` 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const dayLength = 86_400_000

const timeOf = ({ year, month, day }: Day): number => {
  // Date.UTC takes years below 100 for the twentieth century.
  const date = new Date(0)
  return date.setUTCFullYear(year, month - 1, day)
}

const dayOfTime = (time: number): Day => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Reads `YYYY-MM-DD`; null when it is no day of the calendar. */
export function readDay(written: string | null): Day | null {
  const parts = written === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(written)
  if (!parts) return null
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }
  return isDay(day) ? day : null
}

/** Says whether there is such a day: not 30 February. */
export function isDay(day: Day): boolean {
  const back = dayOfTime(timeOf(day))
  return back.day === day.day && back.month === day.month && back.year === day.year
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Writes a day as `YYYY-MM-DD`. */
export const writeDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** Writes a month as `YYYY-MM`. */
export const writeMonth = ({ year, month }: Day): string => `${String(year).padStart(4, '0')}-${two(month)}`

/** The day so many days on; negative: back. */
export const addDays = (day: Day, days: number): Day => dayOfTime(timeOf(day) + days * dayLength)

/** The first day of the month so many months on; negative: back. */
export function addMonths({ year, month }: Day, months: number): Day {
  const at = year * 12 + month - 1 + months
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1, day: 1 }
}

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay()

/** How many days lie between two days; negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((timeOf(to) - timeOf(from)) / dayLength)

/** The last such weekday up to a day; that day itself counts unless `strictly`. */
export function weekdayUpTo(day: Day, weekday: number, strictly: boolean): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7
  return addDays(day, back === 0 && strictly ? -7 : -back)
}

/** The first such weekday after a day. */
export function weekdayAfter(day: Day, weekday: number): Day {
  const on = (weekday - weekdayOf(day) + 7) % 7
  return addDays(day, on === 0 ? 7 : on)
}

/** The week of a day as `YYYY-Www` (ISO 8601: weeks begin on Monday, the first holds 4 January). */
export function writeWeek(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7))
  const first = { year: thursday.year, month: 1, day: 1 }
  return `${String(thursday.year)}-W${two(Math.floor(daysBetween(first, thursday) / 7) + 1)}`
}

/** Completes a day and month without a year by the year that brings it nearest to another day; null when there is none. */
export function nearestYear(month: number, day: number, to: Day): Day | null {
  let best: Day | null = null
  for (const year of [to.year - 1, to.year, to.year + 1]) {
    const candidate = { year, month, day }
    if (!isDay(candidate)) continue
    if (!best || Math.abs(daysBetween(candidate, to)) < Math.abs(daysBetween(best, to))) best = candidate
  }
  return best
}
