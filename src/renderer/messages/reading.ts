/** Words of what the engine reads in the claim in hand. */
export const readingText = {
  label: 'What is read in it',
  again: (count: number) => (count === 1 ? 'Said again in another place' : `Said again in ${count} places`),
  claim: (number: number) => `Claim ${number}`,
  checkAsOne: 'Check as one',
  means: (words: string, day: string) => `${words}: ${day}`,
  week: (week: string, year: string) => `week ${week} of ${year}`,
} as const

/** A date as people say it, from the engine's value: a day, a month, a week or a year; empty for anything else. */
export function sayDate(value: string, locale: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) return readingText.week(String(Number(week[2])), week[1] ?? '')
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (!parts) return ''
  const [, year = '', month, day] = parts
  if (!month) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return date.toLocaleDateString(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { weekday: 'long', day: 'numeric' } : {}),
  })
}
