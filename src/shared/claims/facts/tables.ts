/** The words for numbers, times and sums of one language. Words come in small letters. */
export type Tables = {
  readonly language: string
  readonly months: ReadonlyMap<string, number>
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
  /** "ago" behind a duration, "vor" before it. */
  readonly ago: ReadonlySet<string>
  readonly percent: ReadonlySet<string>
  /** Currency words to their ISO 4217 code. */
  readonly currencies: ReadonlyMap<string, string>
  /** Words before a number that belong to it: "about". */
  readonly around: ReadonlySet<string>
  readonly decimal: '.' | ','
  /** All words that a date or a number can begin with; only what is in it need be looked at. */
  readonly openers: ReadonlySet<string>
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "one 1,two 2" as a map. */
const numbers = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows
      .split(',')
      .map((row) => [row.slice(0, row.lastIndexOf(' ')), Number(row.slice(row.lastIndexOf(' ') + 1))]),
  )

/** "day: day days,week: week weeks" as a map from each word. */
const groups = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(',').flatMap((row) => {
      const [name = '', words = ''] = row.split(': ')
      return words.split(' ').map((word) => [word, name] as const)
    }),
  )

const count = (words: string, from = 0, step = 1): string =>
  words
    .split(' ')
    .map((word, at) => `${word} ${String(from + at * step)}`)
    .join(',')

type Words = Omit<Tables, 'language' | 'months' | 'weekdays' | 'openers'>

const english: Words = {
  capital: true,
  small: numbers(
    `${count('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')},` +
      count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ),
  scales: numbers(
    'dozen 12,hundred 100,thousand 1000,million 1000000,billion 1000000000,trillion 1000000000000,m 1000000,bn 1000000000,k 1000,mn 1000000,tn 1000000000000',
  ),
  days: numbers('today 0,tonight 0,yesterday -1,tomorrow 1'),
  last: setOf('last past previous'),
  next: setOf('next coming'),
  current: setOf('this'),
  units: groups(
    'second: second seconds,minute: minute minutes,hour: hour hours,day: day days,week: week weeks,month: month months,year: year years,decade: decade decades,century: century centuries',
  ),
  ago: setOf('ago'),
  percent: setOf('% percent'),
  currencies: groups(
    'USD: dollar dollars usd,EUR: euro euros eur,GBP: pounds sterling gbp,JPY: yen,CNY: yuan,INR: rupee rupees,CHF: franc francs,RUB: rouble roubles ruble rubles,MXN: peso pesos,BRL: real reais,ZAR: rand,AED: dirham dirhams,TRY: lira liras,ILS: shekel shekels,USc: cent cents,SEK: krona kronor,NOK: krone kroner,PLN: zloty zlotys,NGN: naira,KRW: won',
  ),
  around: setOf(
    'about around over nearly almost approximately roughly some only just exactly under another estimated',
  ),
  decimal: '.',
}

const german: Words = {
  capital: true,
  small: numbers(
    `${count('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn')},` +
      `${count('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10)},dreissig 30,hundert 100,tausend 1000`,
  ),
  scales: numbers(
    'dutzend 12,hundert 100,tausend 1000,million 1000000,millionen 1000000,mio 1000000,mio. 1000000,milliarde 1000000000,milliarden 1000000000,mrd 1000000000,mrd. 1000000000,billion 1000000000000,billionen 1000000000000',
  ),
  days: numbers('heute 0,gestern -1,vorgestern -2,morgen 1,übermorgen 2'),
  last: setOf(
    'letzten letzter letztes letzte letztem vergangenen vergangene vergangenes vergangener vorigen vorige voriges',
  ),
  next: setOf('nächsten nächster nächstes nächste nächstem kommenden kommende kommendes kommender'),
  current: setOf('diesen dieser dieses diese diesem'),
  units: groups(
    'second: sekunde sekunden,minute: minute minuten,hour: stunde stunden,day: tag tage tagen,week: woche wochen,month: monat monate monaten monats,year: jahr jahre jahren jahres,decade: jahrzehnt jahrzehnte jahrzehnten,century: jahrhundert jahrhunderte jahrhunderten',
  ),
  ago: setOf('vor'),
  percent: setOf('% prozent'),
  currencies: groups(
    'USD: dollar,EUR: euro euros,GBP: pfund,JPY: yen,CHF: franken,RUB: rubel,EURc: cent,USc: us-cent',
  ),
  around: setOf('etwa rund über knapp fast ungefähr mehr nur gut circa ca ca. mindestens höchstens'),
  decimal: ',',
}

const french: Words = {
  capital: false,
  small: numbers(
    `${count('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf')},` +
      'une 1,vingt 20,trente 30,quarante 40,cinquante 50,soixante 60,soixante-dix 70,quatre-vingts 80,quatre-vingt 80,quatre-vingt-dix 90,cent 100,mille 1000',
  ),
  scales: numbers(
    'cent 100,cents 100,mille 1000,million 1000000,millions 1000000,milliard 1000000000,milliards 1000000000',
  ),
  days: numbers("aujourd'hui 0,hier -1,avant-hier -2,demain 1,après-demain 2"),
  last: setOf('dernier dernière derniers dernières passé passée'),
  next: setOf('prochain prochaine prochains prochaines'),
  current: setOf('ce cet cette'),
  units: groups(
    'second: seconde secondes,minute: minute minutes,hour: heure heures,day: jour jours journée,week: semaine semaines,month: mois,year: an ans année années,decade: décennie décennies,century: siècle siècles',
  ),
  ago: setOf(''),
  percent: setOf('% pourcent'),
  currencies: groups(
    'USD: dollar dollars,EUR: euro euros,GBP: livres,JPY: yen yens,CHF: francs franc,RUB: roubles,EURc: centimes',
  ),
  around: setOf('environ plus presque près quelque quelques seulement moins'),
  decimal: ',',
}

const spanish: Words = {
  capital: false,
  small: numbers(
    `${count('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte')},` +
      'una 1,un 1,treinta 30,cuarenta 40,cincuenta 50,sesenta 60,setenta 70,ochenta 80,noventa 90,cien 100,ciento 100,doscientos 200,trescientos 300,quinientos 500,mil 1000',
  ),
  scales: numbers('mil 1000,millón 1000000,millones 1000000'),
  days: numbers('hoy 0,ayer -1,anteayer -2,mañana 1'),
  last: setOf('pasado pasada pasados pasadas último última'),
  next: setOf('próximo próxima próximos próximas'),
  current: setOf('este esta'),
  units: groups(
    'second: segundo segundos,minute: minuto minutos,hour: hora horas,day: día días,week: semana semanas,month: mes meses,year: año años,decade: década décadas,century: siglo siglos',
  ),
  ago: setOf('hace'),
  percent: setOf('% porciento'),
  currencies: groups(
    'USD: dólar dólares,EUR: euro euros,GBP: libras,JPY: yenes yen,MXN: peso pesos,CHF: francos,EURc: céntimos centavos',
  ),
  around: setOf('unos unas cerca casi más aproximadamente solo sólo menos'),
  decimal: ',',
}

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

/** Month and weekday names from the Unicode CLDR, as Intl has them; "May" and "Sun" mean other things when they stand alone. */
function calendarOf(language: string): Pick<Tables, 'months' | 'weekdays'> {
  const short = namesOf(language, { month: 'short', day: 'numeric' }, 12, 30, 1)
  const months = [
    ...namesOf(language, { month: 'long', day: 'numeric' }, 12, 30, 1),
    ...short,
    ...short.map(([word, at]) => [word.endsWith('.') ? word.slice(0, -1) : `${word}.`, at] as const),
    ['sept', 9] as const,
    ['sept.', 9] as const,
  ]
  return { months: new Map(months), weekdays: new Map(namesOf(language, { weekday: 'long' }, 7, 1, 0)) }
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
      words.ago,
    ].flatMap((one) => [...one.keys()]),
  )
  const tables = {
    language: primary,
    ...words,
    ...calendar,
    openers: new Set([...openers, 'a', 'an', 'weekend']),
  }
  built.set(primary, tables)
  return tables
}
