import type { Token } from '../attribution/tokens'

const words = (list: string): readonly string[] => list.split(' ')

/** The words that carry a sentence's frame rather than its subject; every other word is told by its class of meaning, or its ending. */
const frame = new Set([
  ...words('i you he she it we they me him her us them my your his its our their this that these those'),
  ...words(
    'there here a an the and or but nor so because if when while as than of to in on at by for from with',
  ),
  ...words('about into over under after before between during against through out up down off'),
  ...words(
    'is am are was were be been being have has had having do does did done will would shall should can',
  ),
  ...words(
    'could may might must not no yes never ever always all any some every each many much more most less',
  ),
  ...words(
    'least few other another such same own only just also too very even still again now then who whom',
  ),
  ...words(
    "whose which what where why how 's 're 've 'm 'll 'd let get got go going went gone come came make",
  ),
  ...words(
    'made take took say said says know think believe want need like well right percent million billion',
  ),
  ...words('trillion year years people president senator governor mr tax first last one two'),
])

const endings = words('ed ing ly tion ment ies est ity er al s')
const stemLength = 2

/** Says whether a number reads as a year, 1800 to 2099. */
export const isYear = (low: string): boolean => /^(?:1[89]|20)\d\d$/.test(low)

/** A word of the frame, a mark, or what kind of number it is; null for every other word. */
export function frameOf({ low, kind }: Token): string | null {
  if (kind === 'mark') return low
  if (kind === 'number') return isYear(low) ? 'YEAR' : 'NUM'
  return frame.has(low) || low.endsWith("n't") ? low : null
}

/** What a word that is unknown looks like: a name or its ending, so that new subjects look alike. */
export function endingOf({ low, capital }: Token, isFirst: boolean): string {
  if (capital && !isFirst) return 'Cap'
  const ending = endings.find((one) => low.length > one.length + stemLength && low.endsWith(one))
  return ending === undefined ? 'w' : `-${ending}`
}
