/** Languages whose month names are tried beside the article's own. */
const tried = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'pl', 'ru']

/** Words that stand beside a date on a date line. */
const beside =
  /\b(?:published|updated|posted|last|modified|created|date|issued|on|at|the|le|am|um|den|el|il|de|del|of|time|uhr|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|pubblicato|a\.?m\.?|p\.?m\.?|gmt|utc|[ecmp][sd]?t|bst|cest|mesz|mez)\b/giu

const clock = /\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\b\.?)?/giu

let monthsByName: ReadonlyMap<string, number> | null = null

const plain = (name: string) => name.toLowerCase().replace(/\.$/, '')

/** Month names by their number, 1 to 12, in full and short form, as Unicode's CLDR has them. */
function monthNames(): ReadonlyMap<string, number> {
  if (monthsByName) return monthsByName
  const names = new Map<string, number>([['sept', 9]])
  for (const language of tried) {
    for (const form of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(language, {
          month: form,
          timeZone: 'UTC',
          ...(day ? { day } : {}),
        })
        for (let month = 1; month <= 12; month++) {
          const part = format.formatToParts(Date.UTC(2001, month - 1, 1)).find(({ type }) => type === 'month')
          // A short form that two months of different languages share says nothing.
          if (part && /\p{L}{3}/u.test(part.value) && !names.has(plain(part.value))) {
            names.set(plain(part.value), month)
          }
        }
      }
    }
  }
  monthsByName = names
  return names
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

const forms: readonly { readonly pattern: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] =
  [
    { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/u, order: ['year', 'month', 'day'] },
    { pattern: /\b(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/u, order: ['year', 'month', 'day'] },
    {
      pattern: /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
      order: ['month', 'day', 'year'],
    },
    {
      pattern:
        /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u,
      order: ['day', 'month', 'year'],
    },
    { pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u, order: ['day', 'month', 'year'] },
  ]

/**
 * The date that a line states, `YYYY-MM-DD`, when the line is a date line: a full date with at most a weekday, a time
 * and such words as "published" beside it. Null for any other line, and for `3/4/2026`, which nobody can tell.
 */
export function parseDateLine(line: string): string | null {
  if (line.length > 90) return null
  for (const { pattern, order } of forms) {
    const match = pattern.exec(line)
    if (!match) continue
    const value = (part: 'year' | 'month' | 'day') => {
      const written = match[order.indexOf(part) + 1] ?? ''
      return /^\d+$/.test(written) ? Number(written) : (monthNames().get(plain(written)) ?? 0)
    }
    const date = calendarDate(value('year'), value('month'), value('day'))
    if (date === null) continue
    const rest = line.replaceAll(new RegExp(pattern, 'gu'), ' ').replace(clock, ' ').replace(beside, ' ')
    const words = rest.match(/\p{L}+/gu) ?? []
    // One word more may be the weekday, in any language.
    return words.length <= 1 ? date : null
  }
  return null
}
