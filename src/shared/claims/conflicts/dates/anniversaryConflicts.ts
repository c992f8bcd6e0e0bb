import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'

const began =
  /\b(?:founded|opened|established|built|launched|formed|began|created|started|premiered|completed|introduced)\b[^.;]{0,20}\bin ((?:1[5-9]|20)\d\d)\b/
const feast =
  /\b(?:celebrat|mark)(?:e[ds]?|s|ed|ing) (?:its|the|their|this|his|her) (\d{1,3})(?:st|nd|rd|th) (?:birthday|anniversary)\b/
const when =
  /^(?:,? (?:with|by|at|on) [^.;,]{0,40}?)?,? (this|last|next) (?:year|spring|summer|autumn|fall|winter|week|month|weekend|January|February|March|April|May|June|July|August|September|October|November|December)\b/
const shifts = { this: 0, last: -1, next: 1 } as const

const feastOf =
  /\b(\d{1,3})(?:st|nd|rd|th) anniversary of (?:the |its |their |his |her )?(?:((?:1[5-9]|20)\d\d)\b|[^.;,\d]{1,40} (?:in|of) ((?:1[5-9]|20)\d\d)\b)[^.;\d]{0,40}\bin ((?:19|20)\d\d)\b/

/** "the 70th anniversary of the 1945 landing was marked in 2020": a feast whose year is written, and what it is of. */
function feastOfConflicts(words: string, from: number): readonly Conflict[] {
  const match = feastOf.exec(words)
  if (!match) return []
  const [whole, count, before, behind, year] = match
  if (Math.abs(Number(year) - Number(before ?? behind) - Number(count)) <= 1) return []
  const start = from + match.index
  return [
    {
      kind: 'duration',
      places: [{ start, end: start + whole.length }],
      values: [`${count ?? ''}th anniversary`, `${before ?? behind ?? ''}–${year ?? ''}`],
    },
  ]
}

/**
 * "opened in 1974, celebrated its 60th birthday last year": a beginning and an anniversary in one sentence that do not fit.
 * The feast's year is the one written behind it, or the article's own where the words say so.
 */
export function anniversaryConflicts(
  { text, span, language, facts }: Reading,
  thisYear: number | null,
): readonly Conflict[] {
  if (language !== 'en' || !facts.some(({ kind }) => kind === 'date')) return []
  const words = text.slice(span.start, span.end)
  if (!/anniversary|birthday/.test(words)) return []
  const start = began.exec(words)
  const day = start && feast.exec(words)
  if (!day) return feastOfConflicts(words, span.start)
  const behind = words.slice(day.index + day[0].length)
  // "its 25th anniversary as a daily" counts from something else.
  if (/^[^.;]{0,30}?\b(?:as|since|of)\b/.test(behind)) return []
  const year = yearOf(behind, thisYear)
  // Both ends may count or not, and "last winter" lies in two years.
  if (year === null || Math.abs(year - Number(start[1]) - Number(day[1])) <= 1) return []
  const places = [start, day].map(({ index, 0: { length } }) => ({
    start: span.start + index,
    end: span.start + index + length,
  }))
  return [{ kind: 'duration', places, values: [start[0], day[0]] }]
}

function yearOf(behind: string, thisYear: number | null): number | null {
  const written = /^[^.;]{0,30}?\bin (?:\p{L}+ )?((?:1[5-9]|20)\d\d)\b/u.exec(behind)?.[1]
  if (written) return Number(written)
  const shift = when.exec(behind)?.[1]
  return thisYear === null || (shift !== 'this' && shift !== 'last' && shift !== 'next')
    ? null
    : thisYear + shifts[shift]
}
