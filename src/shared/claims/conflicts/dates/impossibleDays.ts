import type { Conflict } from '../../analysis'
import { isDay } from '../../facts/calendar'
import { tablesOf, type Tables } from '../../facts/tables'
import type { Reading } from '../../propose/reading'

// "31 June", "31. Juni", "31 de junio"; "June 31", "June 31st". The year may follow, behind a comma or "de".
const dayFirst = /^(?:\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/
const joining = new Set(['.', 'of', 'de'])
// "In June 31 came": the number is none of the month's.
const ofMonth = new Set('in of since during last this next early late mid by until'.split(' '))
// A leap year, for a day without its year.
const anyYear = 2024
const mostDays = 31
const late = /^(?:29|3[01])(?!\d)/

/** Days that no calendar has: "31 June", "30 February", "29 February 2023". */
export function impossibleDays({ tokens, text, language }: Reading): readonly Conflict[] {
  const tables = tablesOf(language)
  // Every month has the days before, and most sentences name none of these.
  if (!tables || !tokens.some(({ low }) => late.test(low))) return []
  return tokens.flatMap((token, at): readonly Conflict[] => {
    // "may" and "mar." mean other things in small letters.
    if (token.kind !== 'word' || (tables.capital && !token.capital)) return []
    const month = tables.months.get(token.low)
    if (month === undefined) return []
    const before = joining.has(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1
    const first = dayAt(tokens[before]?.low) === null ? at + 1 : before
    const day = dayAt(tokens[first]?.low)
    const from = tokens[Math.min(first, at)]
    const to = tokens[Math.max(first, at)]
    if (day === null || !from || !to || isOther(tokens, Math.min(first, at), Math.max(first, at), tables))
      return []
    // "June 31" may be the thirty-first of something else where figures go on: "June 31.5", "June 31-40".
    if (/^[-–/:.,]?\d/.test(text.slice(to.end, to.end + 2))) return []
    const written = /^,? (?:de )?((?:1[5-9]|20)\d\d)\b/.exec(text.slice(to.end, to.end + 12))?.[1]
    const year = written === undefined ? anyYear : Number(written)
    if (isDay({ year, month, day })) return []
    const end =
      month === 2 && day === 29 && written ? to.end + text.slice(to.end).indexOf(written) + 4 : to.end
    const place = { start: from.start, end }
    return [{ kind: 'weekday', places: [place], values: [text.slice(place.start, place.end), ''] }]
  })
}

/** Says that a number beside a month is another thing's: "in June 31 came", "September 31st Street", "see Psalm 31 April". */
function isOther(tokens: Reading['tokens'], from: number, to: number, { weekdays }: Tables): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to + 1]]
  if (tokens[from]?.kind === 'word')
    return ofMonth.has(before?.low ?? '') || (behind?.kind === 'word' && behind.capital)
  return from > 1 && before?.kind === 'word' && before.capital && !weekdays.has(before.low)
}

/** The day of a month that a word writes, 1 to 31; null: it writes none. */
function dayAt(low: string | undefined): number | null {
  if (low === undefined || !dayFirst.test(low)) return null
  const day = Number.parseInt(low, 10)
  return day >= 1 && day <= mostDays ? day : null
}
