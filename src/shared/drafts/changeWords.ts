// English word lists by which a change is named. A word that is missing here costs a name, never the re-check.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Each form and the word it stands for. */
const forms = (...rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const [name = '', ...others] = row.split(' ')
      return [name, ...others].map((form) => [form, name] as const)
    }),
  )

/** Months and weekdays, long and short, by what they stand for. */
export const dateNames = forms(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
  'monday mon mondays',
  'tuesday tue tues tuesdays',
  'wednesday wed wednesdays',
  'thursday thu thur thurs thursdays',
  'friday fri fridays',
  'saturday sat saturdays',
  'sunday sun sundays',
)

/** Words that are dates by themselves. */
export const relativeDates = list('yesterday today tonight tomorrow midnight noon ago spring autumn winter')

/** What stands before "May" when it is the month. */
export const beforeMonth = list(
  'in on of since until till by from to through this last next early late mid before after between and',
)

/** Number words; what multiplies the number before it is in `multipliers`. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    'zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
    .filter(([word]) => word !== '-') // "one" is a pronoun as often as a number
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, at) => [word, 20 + 10 * at]),
    )
    .concat([
      ['once', 1],
      ['twice', 2],
      ['half', 0.5],
      ['quarter', 0.25],
      ['dozen', 12],
      ['dozens', 12],
      ['second', 2],
      ['third', 3],
      ['fourth', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
    ]),
)

/** Words and letters that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['hundreds', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
])

/** Units of measure and money, each form by the unit it names. */
export const units = forms(
  '% percent',
  '$ dollar dollars usd',
  '€ euro euros eur',
  '£ gbp sterling',
  '¥ yen yuan',
  '₹ rupee rupees',
  'pound pounds lb lbs',
  'cent cents',
  'pence',
  'franc francs chf',
  'peso pesos',
  'rouble roubles ruble rubles',
  'krona kronor krone kroner',
  'km kilometre kilometres kilometer kilometers',
  'metre metres meter meters',
  'cm centimetre centimetres centimeter centimeters',
  'mm millimetre millimetres millimeter millimeters',
  'mile miles mi',
  'yard yards yd',
  'foot feet ft',
  'inch inches',
  'kg kilogram kilograms kilo kilos',
  'gram grams g',
  'mg milligram milligrams',
  'tonne tonnes',
  'ton tons',
  'ounce ounces oz',
  'litre litres liter liters',
  'ml millilitre millilitres milliliter milliliters',
  'gallon gallons',
  'barrel barrels',
  'acre acres',
  'hectare hectares ha',
  'square sq',
  'cubic',
  'degree degrees °',
  'celsius c',
  'fahrenheit f',
  'mph',
  'kph kmh',
  'knot knots',
  'point points',
  'watt watts w',
  'kw kilowatt kilowatts',
  'mw megawatt megawatts',
  'gw gigawatt gigawatts',
  'kwh mwh gwh',
  'hz hertz',
  'mb megabyte megabytes',
  'gb gigabyte gigabytes',
  'tb terabyte terabytes',
  'second seconds',
  'minute minutes min mins',
  'hour hours',
  'day days',
  'week weeks',
  'month months',
  'year years',
  'decade decades',
  'century centuries',
)

/** Words that deny. */
export const negations = list(
  'not no never none nobody nothing nowhere neither nor without cannot unable hardly barely fails failed failing lacks lacked refuses refused denies denied',
)

/** Words that say how sure or how binding a thing is. */
export const modals = forms(
  'may',
  'might',
  'can cannot',
  "could couldn't",
  "will 'll won't",
  "would 'd wouldn't",
  'shall',
  "should shouldn't ought",
  "must mustn't",
  'likely unlikely probably',
  'possible possibly perhaps maybe',
  'certain certainly definitely surely',
  'expected expects',
)

/** Words that say that somebody else says so. */
export const attributions = forms(
  'say says said saying',
  'tell tells told',
  'according',
  'alleged allegedly alleges allege alleging',
  'accuse accused accuses accusing',
  'claim claims claimed claiming',
  'report reports reported reportedly',
  'purport purported purportedly purports',
  'state states stated',
  'argue argues argued',
  'announce announces announced',
  'suspect suspected suspects',
  'believe believed believes',
  'suppose supposed supposedly',
  'apparent apparently',
  'insist insists insisted',
  'admit admits admitted',
  'acknowledge acknowledges acknowledged',
  'write writes wrote',
  'testify testifies testified',
  'assert asserts asserted',
  'maintain maintains maintained',
  'suggest suggests suggested',
  'warn warns warned',
  'note notes noted',
  'add adds added',
  'explain explains explained',
  'estimate estimates estimated',
  'confirm confirms confirmed',
)

/** Words that begin a sentence with a capital and are no names. */
export const openers = list(
  'the a an this that these those it its he she they we i you his her their our my your there here in on at by for from to of with ' +
    'and but or so yet nor as if when while after before since until because although though unless during under over about ' +
    'what who which where why how some many most more few all both each every no not one two three four five six seven eight ' +
    'nine ten none nobody another other others such then now also however still even just only once first second last next ' +
    'according despite among between against within without through across around officials police people yesterday today',
)
