import type { Conflict } from '../../analysis'
import type { NumberCheck } from './numberCheck'

/** A unit, the words for it, and how many of the base unit of its kind it is: metres, square metres, kilograms, litres, km/h. */
type Unit = { readonly kind: string; readonly words: string; readonly sizes: readonly number[] }

// Exact by the international yard and pound of 1959. A gallon and a ton are two things: of either country, both are right.
const units: readonly Unit[] = [
  { kind: 'length', words: 'kilomet(?:re|er)s?|kms?', sizes: [1000] },
  { kind: 'length', words: 'miles?', sizes: [1609.344] },
  { kind: 'length', words: 'met(?:re|er)s?|m', sizes: [1] },
  { kind: 'length', words: 'feet|foot|ft', sizes: [0.3048] },
  { kind: 'length', words: 'yards?', sizes: [0.9144] },
  { kind: 'length', words: 'centimet(?:re|er)s?|cm', sizes: [0.01] },
  { kind: 'length', words: 'millimet(?:re|er)s?|mm', sizes: [0.001] },
  { kind: 'length', words: 'inch(?:es)?', sizes: [0.0254] },
  { kind: 'area', words: 'square kilomet(?:re|er)s?|sq km', sizes: [1e6] },
  { kind: 'area', words: 'square miles?|sq miles?', sizes: [2_589_988.11] },
  { kind: 'area', words: 'square met(?:re|er)s?|sq m', sizes: [1] },
  { kind: 'area', words: 'square (?:feet|foot)|sq ft', sizes: [0.09290304] },
  { kind: 'area', words: 'hectares?|ha', sizes: [10_000] },
  { kind: 'area', words: 'acres?', sizes: [4046.8564224] },
  { kind: 'weight', words: 'kilograms?|kilos?|kgs?', sizes: [1] },
  { kind: 'weight', words: 'pounds?|lbs?', sizes: [0.45359237] },
  { kind: 'weight', words: 'grams?|g', sizes: [0.001] },
  { kind: 'weight', words: 'ounces?|oz', sizes: [0.028349523] },
  { kind: 'weight', words: '(?:metric )?tonnes?|metric tons?', sizes: [1000] },
  { kind: 'weight', words: '(?:short |long |US )?tons?', sizes: [907.18474, 1016.0469, 1000] },
  { kind: 'volume', words: 'lit(?:re|er)s?', sizes: [1] },
  { kind: 'volume', words: '(?:US |imperial )?gallons?', sizes: [3.785411784, 4.54609] },
  { kind: 'speed', words: 'km/h|kph|kmh|kilomet(?:re|er)s? (?:per|an) hour', sizes: [1] },
  { kind: 'speed', words: 'mph|miles (?:per|an) hour', sizes: [1.609344] },
  { kind: 'speed', words: 'knots?', sizes: [1.852] },
  { kind: 'heat', words: '(?:degrees? )?(?:Celsius|centigrade)|°\\s?C', sizes: [1] },
  { kind: 'heat', words: '(?:degrees? )?Fahrenheit|°\\s?F', sizes: [1] },
]
const known = units.map((unit) => ({ ...unit, pattern: new RegExp(`^(?:${unit.words})$`) }))
const anyUnit = units
  .map(({ words }) => words)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
// "90 miles per gallon (38 kilometres per litre)" is a measure of its own.
const alone = String.raw`(?! (?:per|an?|for each|to the)\b|\/)`
/** A number and its unit: "5-kilometre", "2 million acres". */
const measure = (nth: 'A' | 'B') =>
  String.raw`(?<number${nth}>[-–−]?\d[\d,]*(?:\.\d+)?)(?<scale${nth}> thousand| million| billion)?[- ]?(?<unit${nth}>${anyUnit})${alone}`
const loosely = String.raw`(?<loose>(?:about|around|roughly|some|nearly|almost|over|more than|just|under|approximately|approx\.?|a little|ca?\.?) )*`
const converted = new RegExp(
  String.raw`(?<![\d.,/–-])(?<one>${measure('A')})(?:[- ]\p{L}+){0,2}(?: \(|, or ) ?(?:or )?${loosely}(?<other>${measure('B')})(?![\p{L}²])`,
  'gu',
)
const scales: Readonly<Record<string, number>> = { ' thousand': 1e3, ' million': 1e6, ' billion': 1e9 }
const slack = 0.05
const looseSlack = 0.2
const mostOfStep = 0.12

const valueOf = (written: string, scale: string | undefined): number =>
  Number(written.replaceAll(',', '').replace(/^[–−]/, '-')) * (scales[scale ?? ''] ?? 1)

/** Half a step of the last figure that counts, as a share of the number. */
function roundingOf(written: string): number {
  const plain = written.replace(/[-–−,]/g, '')
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length
  const zeros = /0*$/.exec(plain)?.[0].length ?? 0
  const step = decimals === undefined ? 10 ** zeros : 10 ** -decimals
  return Math.min(mostOfStep, step / 2 / Math.max(1e-9, Number(plain)))
}

function isRight(from: number, to: number, one: Unit, other: Unit, share: number, isLoose: boolean): boolean {
  if (one.kind === 'heat') {
    const toFahrenheit = /C|centigrade/.test(one.words)
    const [degrees, difference] = toFahrenheit
      ? [from * 1.8 + 32, from * 1.8]
      : [(from - 32) / 1.8, from / 1.8]
    const room = isLoose ? 6 : 2.5
    // "two degrees warmer" is converted without the 32.
    return Math.abs(to - degrees) <= room || Math.abs(to - difference) <= room
  }
  return one.sizes.some((size) =>
    other.sizes.some(
      (of) => Math.abs(to / ((from * size) / of) - 1) <= share + (isLoose ? looseSlack : slack),
    ),
  )
}

/** "5 kilometres (3.8 miles)", "40 degrees Celsius (94 Fahrenheit)": one measure in two units that do not make the same. */
export const conversions: NumberCheck = ({ text, span, facts }) => {
  if (!facts.some(({ kind }) => kind === 'number')) return []
  const words = text.slice(span.start, span.end)
  if (!/\(|, or /.test(words)) return []
  return [...words.matchAll(converted)].flatMap((match): readonly Conflict[] => {
    const found = match.groups ?? {}
    const { numberA = '', numberB = '', unitA = '', unitB = '' } = found
    const one = known.find(({ pattern }) => pattern.test(unitA))
    const other = known.find(({ pattern }) => pattern.test(unitB))
    if (!one || !other || one === other || one.kind !== other.kind) return []
    const [from, to] = [valueOf(numberA, found.scaleA), valueOf(numberB, found.scaleB)]
    const share = roundingOf(numberA) + roundingOf(numberB)
    if (from === 0 || isRight(from, to, one, other, share, found.loose !== undefined)) return []
    const start = span.start + match.index
    const place = { start, end: start + match[0].length }
    return [{ kind: 'measure', places: [place], values: [found.one ?? '', found.other ?? ''] }]
  })
}
