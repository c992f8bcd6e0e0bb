type Formats = {
  readonly relative: Intl.RelativeTimeFormat
  readonly day: Intl.DateTimeFormat
  readonly exact: Intl.DateTimeFormat
}

const formats = new Map<string, Formats>()

/** Making a formatter costs far more than using it, and a table shows many moments. */
function formatsOf(locale: string): Formats {
  const there = formats.get(locale)
  if (there) return there
  const made = {
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
    exact: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }),
  }
  formats.set(locale, made)
  return made
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Says a moment as people do: "just now", "12 minutes ago", "yesterday", "3 November". `now` in milliseconds. */
export function sayTime(moment: string, now: number, locale: string): string {
  const at = Date.parse(moment)
  const ago = now - at
  const { relative, day: dayFormat } = formatsOf(locale)
  if (ago < minute) return 'just now'
  if (ago < hour) return relative.format(-Math.round(ago / minute), 'minute')
  if (ago < 12 * hour) return relative.format(-Math.round(ago / hour), 'hour')
  if (ago < 6 * day) return relative.format(-Math.max(1, Math.round(ago / day)), 'day')
  return dayFormat.format(at)
}

/** Says a moment exactly, with its time zone, for hover and report. */
export const sayExactTime = (moment: string, locale: string): string =>
  formatsOf(locale).exact.format(Date.parse(moment))
