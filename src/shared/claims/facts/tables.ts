import { english } from './words/english'
import { french } from './words/french'
import { german } from './words/german'
import { spanish } from './words/spanish'

/** The words for numbers, times and sums of one language. Words come in small letters. */
export type Tables = {
  readonly language: string
  readonly months: ReadonlyMap<string, number>
  /** Those that are cut short, "Jan", "mar": they mean other things where no number stands beside them. */
  readonly shortMonths: ReadonlySet<string>
  readonly weekdays: ReadonlyMap<string, number>
  /** Months and weekdays are written with a capital. */
  readonly capital: boolean
  readonly small: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  /** "today": days from the article's date. */
  readonly days: ReadonlyMap<string, number>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly current: ReadonlySet<string>
  /** Units of time: word to `second`, `minute`, `hour`, `day`, `week`, `month`, `year`, `decade`, `century`. */
  readonly units: ReadonlyMap<string, string>
  /** "vor", "il y a": before a duration. */
  readonly agoBefore: readonly (readonly string[])[]
  /** "ago": behind a duration. */
  readonly agoBehind: ReadonlySet<string>
  readonly percent: readonly (readonly string[])[]
  /** "percentage points". */
  readonly points: readonly (readonly string[])[]
  /** Currency words to their ISO 4217 code. */
  readonly currencies: ReadonlyMap<string, string>
  /** Words before a number that belong to it: "about". */
  readonly around: ReadonlySet<string>
  /** What stands between such a word and its number: "plus de 300". */
  readonly aroundJoints: ReadonlySet<string>
  readonly decimal: '.' | ','
  /** How the decimal mark is read out: "trois virgule deux"; empty where that is not looked for. */
  readonly point: string
  readonly and: ReadonlySet<string>
  /** "between 10 and 12", "10 to 12": what opens a range, and what joins one. */
  readonly between: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** "et demi": what adds a half to the number before. */
  readonly halves: ReadonlySet<string>
  /** Scales only before a currency's sign: "3,5 M€". */
  readonly signScales: ReadonlyMap<string, number>
  /** "thirds", to what the number before is divided by. */
  readonly fractions: ReadonlyMap<string, number>
  /** How many, without a number: "dozens". */
  readonly vague: ReadonlySet<string>
  /** What may stand between a weekday and its date. */
  readonly articles: ReadonlySet<string>
  /** "Uhr": behind a time of day. */
  readonly oClock: ReadonlySet<string>
  /** "les années 90": before the number of a decade. */
  readonly decades: ReadonlySet<string>
  /** Nouns whose "de 54 ans" is an age. */
  readonly people: ReadonlySet<string>
  /** All words that a date or a number can begin with; only what is in it need be looked at. */
  readonly openers: ReadonlySet<string>
}

/** What a language's own file gives; the rest comes from Intl. */
export type Words = Omit<Tables, 'language' | 'months' | 'shortMonths' | 'weekdays' | 'openers'>

const byLanguage: Readonly<Record<string, Words>> = { en: english, de: german, fr: french, es: spanish }

function namesOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
  days: number,
  step: number,
  base: number,
) {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  const part = options.month ? 'month' : 'weekday'
  return Array.from({ length: days }, (_, at) => {
    const date = step === 1 ? Date.UTC(2024, 0, 7 + at) : Date.UTC(2024, at, 15)
    const word = format.formatToParts(date).find(({ type }) => type === part)?.value ?? ''
    return [word.toLowerCase(), at + base] as const
  })
}

// Where a country says it differently from the others of its language: "Jänner".
const otherDays: Readonly<Record<string, readonly (readonly [string, number])[]>> = { de: [['sonnabend', 6]] }
const regions: Readonly<Record<string, readonly string[]>> = { de: ['de', 'de-AT'] }

/** Month and weekday names from the Unicode CLDR, as Intl has them; "May" and "Sun" mean other things when they stand alone. */
function calendarOf(language: string): Pick<Tables, 'months' | 'shortMonths' | 'weekdays'> {
  const places = regions[language] ?? [language]
  const long = places.flatMap((place) => namesOf(place, { month: 'long', day: 'numeric' }, 12, 30, 1))
  const cut = places.flatMap((place) => namesOf(place, { month: 'short', day: 'numeric' }, 12, 30, 1))
  const short = [
    ...cut,
    ...cut.map(([word, at]) => [word.endsWith('.') ? word.slice(0, -1) : `${word}.`, at] as const),
    ['sept', 9] as const,
    ['sept.', 9] as const,
  ]
  return {
    months: new Map([...long, ...short]),
    shortMonths: new Set(
      short.map(([word]) => word).filter((word) => !long.some(([whole]) => whole === word)),
    ),
    weekdays: new Map([...namesOf(language, { weekday: 'long' }, 7, 1, 0), ...(otherDays[language] ?? [])]),
  }
}

const built = new Map<string, Tables>()

/** The tables of a language (BCP 47 tag; empty: English); null for a language whose words are not known here. */
export function tablesOf(language: string): Tables | null {
  const primary = language.split('-', 1)[0]?.toLowerCase() || 'en'
  const words = byLanguage[primary]
  if (!words) return null
  const known = built.get(primary)
  if (known) return known
  const calendar = calendarOf(primary)
  const openers = new Set(
    [
      calendar.months,
      calendar.weekdays,
      words.small,
      words.days,
      words.last,
      words.next,
      words.current,
      words.units,
      words.decades,
    ].flatMap((one) => [...one.keys()]),
  )
  const tables = {
    language: primary,
    ...words,
    ...calendar,
    openers: new Set([...openers, ...words.agoBefore.flatMap(([first = '']) => first), 'a', 'an', 'weekend']),
  }
  built.set(primary, tables)
  return tables
}

const elided = /^(?:[cdjlmnst]|qu)'(?=\p{L})/u

/** A word without what French has fused to its front: "d'euros", "l'an". */
export const bareWord = (low: string, { language }: Tables): string =>
  language === 'fr' && low.includes("'") ? low.replace(elided, '') : low
