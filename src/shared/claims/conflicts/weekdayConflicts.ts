import type { Span } from '../../records/place'
import type { ArticleText, Conflict } from '../analysis'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const day = `(${days.join('|')})`
const month = `(${months.join('|')})`
const dayFirst = new RegExp(
  `\\b${day},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? (\\d{4}))?`,
  'g',
)
const monthFirst = new RegExp(`\\b${day},? ${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`, 'g')

/** The weekday of a date in the Gregorian calendar, 0 for Sunday, or null when there is no such date. */
function weekdayOf(year: number, monthAt: number, date: number): number | null {
  const time = new Date(Date.UTC(year, monthAt, date))
  return time.getUTCMonth() === monthAt && time.getUTCDate() === date ? time.getUTCDay() : null
}

/** Dates whose weekday is another one: by the year that is written, else by the article's own year. */
export function weekdayConflicts(article: ArticleText, sentences: readonly Span[]): readonly Conflict[] {
  const ownYear = article.date ? Number(article.date.slice(0, 4)) : null
  return sentences.flatMap(({ start, end }) => {
    const words = article.text.slice(start, end)
    const found: Conflict[] = []
    const look = (
      match: RegExpMatchArray,
      named: string,
      date: string,
      monthName: string,
      year: string | undefined,
    ) => {
      const given = days.indexOf(named)
      const monthAt = months.indexOf(monthName)
      const years = year ? [Number(year)] : ownYear === null ? [] : [ownYear - 1, ownYear, ownYear + 1]
      const fits = years.map((one) => weekdayOf(one, monthAt, Number(date)))
      // Without a year the date may be last year's or next year's: only the nearest one counts, the others excuse it.
      const real = year ? fits[0] : fits[1]
      if (years.length === 0 || fits.includes(given)) return
      const at = start + (match.index ?? 0)
      found.push({
        kind: 'weekday',
        places: [{ start: at, end: at + match[0].length }],
        values: [match[0], real === null || real === undefined ? 'no such day' : (days[real] ?? '')],
      })
    }
    for (const match of words.matchAll(dayFirst))
      look(match, match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4])
    for (const match of words.matchAll(monthFirst))
      look(match, match[1] ?? '', match[3] ?? '', match[2] ?? '', match[4])
    return found
  })
}
