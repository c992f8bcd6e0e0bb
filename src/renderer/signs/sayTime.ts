const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Says a moment as people do: "just now", "12 minutes ago", "yesterday", "3 November". `now` in milliseconds. */
export function sayTime(moment: string, now: number, locale: string): string {
  const at = Date.parse(moment)
  const ago = now - at
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (ago < minute) return 'just now'
  if (ago < hour) return relative.format(-Math.round(ago / minute), 'minute')
  if (ago < 12 * hour) return relative.format(-Math.round(ago / hour), 'hour')
  if (ago < 6 * day) return relative.format(-Math.max(1, Math.round(ago / day)), 'day')
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at)
}

/** Says a moment exactly, with its time zone, for hover and report. */
export const sayExactTime = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(Date.parse(moment))
