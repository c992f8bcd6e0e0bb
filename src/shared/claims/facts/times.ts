import { factOf, type Found, type Line } from './found'
import { wordValue } from './numbers'

const hourOrMinute = /^\d{1,2}$/
const englishDecade = /^(?:1[5-9]|20)\d0s$/
const germanDecade = /^((?:1[5-9]|20)?\d0)er(-jahren?)?$/
const firstClear = 40

/** "90" is the nineties; what may be of this century or the last has no value. */
function valueOf(decade: number): string | null {
  if (decade >= 100) return `${String(decade)}s`
  return decade >= firstClear ? `19${String(decade)}s` : null
}

/** "the 1990s", "die 1990er-Jahre", "les années 90", "los años noventa". */
export function decadeAt({ tokens, tables }: Line, at: number): Found | null {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]?.low ?? ''
  if (tables.language === 'en') return englishDecade.test(low) ? factOf(tokens, 'date', at, at, low) : null
  if (tables.language === 'de') {
    const [, decade, tail] = germanDecade.exec(low) ?? []
    const isApart = tail === undefined && /^jahren?$/.test(next)
    return decade !== undefined && (tail !== undefined || isApart)
      ? factOf(tokens, 'date', at, isApart ? at + 1 : at, valueOf(Number(decade)))
      : null
  }
  if (!tables.decades.has(low)) return null
  const value = /^(?:(?:1[5-9]|20)\d0|[2-9]0)$/.test(next) ? Number(next) : wordValue(next, tables)
  // "tiene los años 3 y 4": only full tens are a decade.
  return value !== null && value >= 20 && value % 10 === 0 && (value < 100 || value >= 1500)
    ? factOf(tokens, 'date', at, at + 1, valueOf(value))
    : null
}

const written = (hours: number, minutes: string): string =>
  `${String(hours).padStart(2, '0')}:${minutes.padStart(2, '0')}`

const isClock = (hours: number, minutes: number): boolean => hours <= 24 && minutes <= 59

/** "14.30 Uhr", "18 Uhr", "18h30", "18 h 30", "à 18 heures", "a las 18.30". */
function foreignTime({ tokens, tables }: Line, at: number): Found | null {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]?.low ?? ''
  const before = tokens[at - 1]?.low ?? ''
  const leads = (tables.language === 'fr' && before === 'à') || (tables.language === 'es' && before === 'las')
  const [, hour = '', minute] = /^(\d{1,2})(?:[.h](\d\d)?)?$/.exec(low) ?? []
  if (hour === '' || !isClock(Number(hour), Number(minute ?? 0))) return null
  const spoken = tables.oClock.has(next)
  const hasMinutes = minute !== undefined
  if (hasMinutes && (spoken || low.includes('h') || leads))
    return factOf(tokens, 'date', at, spoken ? at + 1 : at, written(Number(hour), minute))
  if (low.includes('h')) return factOf(tokens, 'date', at, at, written(Number(hour), '0'))
  if (low !== hour) return null
  if (tables.language === 'de')
    return spoken ? factOf(tokens, 'date', at, at + 1, written(Number(hour), '0')) : null
  const behind = tokens[at + 2]?.low ?? ''
  const isHour = next === 'h' || tables.units.get(next) === 'hour'
  if (isHour && /^[0-5]\d$/.test(behind) && (next === 'h' || leads))
    return factOf(tokens, 'date', at, at + 2, written(Number(hour), behind))
  return isHour && leads ? factOf(tokens, 'date', at, at + 1, written(Number(hour), '0')) : null
}

/** "6:00am", "22:30", "14.30 Uhr": a time of day, `HH:MM`. */
export function timeOfDay(line: Line, at: number): Found | null {
  const { tokens, tables } = line
  const mark = tokens[at + 1]
  if (mark?.low !== ':') return tables.language === 'en' ? null : foreignTime(line, at)
  const hour = tokens[at]
  const minute = tokens[at + 2]
  if (!hour || !hourOrMinute.test(hour.low) || mark.start !== hour.end || minute?.start !== mark.end)
    return null
  const parts = /^(\d\d)(am|pm)?$/.exec(minute.low)
  const half = parts?.[2] ?? /^([ap])\.?m\.?$/.exec(tokens[at + 3]?.low ?? '')?.[1] ?? ''
  const hours = Number(hour.low)
  if (!parts || !isClock(hours, Number(parts[1]))) return null
  const full =
    half.startsWith('p') && hours < 12 ? hours + 12 : half.startsWith('a') && hours === 12 ? 0 : hours
  const behind =
    (half && !parts[2]) || (tables.language !== 'en' && tables.oClock.has(tokens[at + 3]?.low ?? ''))
  return factOf(tokens, 'date', at, behind ? at + 3 : at + 2, written(full, parts[1] ?? ''))
}
