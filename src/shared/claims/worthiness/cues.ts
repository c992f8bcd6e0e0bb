import type { ReasonKind } from '../../records/claim'
import type { Token } from '../attribution/tokens'
import { isYear } from './shapeOf'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What words of a sentence can be a cue, and the reason that the cue stands for, if it has a word of its own. */
const wordCues: readonly (readonly [ReadonlySet<string>, ReasonKind | null])[] = [
  [set("will 'll going would should shall must"), 'prediction'],
  [set('i my me'), null],
  [set('we our us'), null],
  [set('he his she her him'), null],
  [set('they their'), null],
  [set('you your'), null],
  [set("not don't never no"), null],
  [set('think believe hope want feel'), 'opinion'],
  [set('more less fewer higher lower better worse than double doubled half twice'), 'comparison'],
  [
    set('most least first last only largest biggest highest lowest worst best greatest record'),
    'superlative',
  ],
  [set('because caused cause causes due led result'), 'cause'],
  [set('% percent cent'), 'percentage'],
  [set('$ £ € dollar dollars euros pounds'), 'money'],
  [set('million billion trillion thousand hundred thousands millions billions'), 'number'],
  [set('was were had did went said got made took came lost cut voted'), 'event'],
]

const extraReasons: readonly (ReasonKind | null)[] = ['event', 'number', 'date', null, null, 'name']
const cueCount = wordCues.length + extraReasons.length
const cueOfWord = new Map<string, number>()
wordCues.forEach(([words], at) => words.forEach((word) => cueOfWord.set(word, at)))

const lengths = [3, 5, 7, 9, 12, 15, 18, 22, 27, 35, 45]
const longFrom = 15
const mostCounted = 4

const namesFrom = mostCounted
const lengthsFrom = namesFrom + mostCounted
const cuesFrom = lengthsFrom + lengths.length
const pairsFrom = cuesFrom + cueCount

/** How many cues there are; each is a number below this. */
export const cueLimit = pairsFrom + cueCount * cueCount

/**
 * The cues of a sentence, as numbers below `cueLimit`, none twice: how many numbers and names, how long it is, who
 * speaks of whom, in which tense, and which of these stand together.
 */
export function cuesOf(tokens: readonly Token[]): readonly number[] {
  const flags = new Uint8Array(cueCount)
  let [words, numbers, names] = [0, 0, 0]
  const flag = (extra: number) => (flags[wordCues.length + extra] = 1)
  tokens.forEach(({ low, kind, capital }, at) => {
    const cue = cueOfWord.get(low)
    if (cue !== undefined) flags[cue] = 1
    if (kind === 'mark') return
    words++
    if (kind === 'number') {
      numbers++
      flag(isYear(low) ? 2 : 1)
    } else if (capital && at > 0 && low !== 'i') names++
    else if (low.length > 4 && low.endsWith('ed')) flag(0)
  })
  if (tokens.at(-1)?.low === '?') flag(3)
  if (words >= longFrom) flag(4)
  if (names > 0) flag(5)

  const cues: number[] = []
  for (let n = 0; n < Math.min(mostCounted, numbers); n++) cues.push(n)
  for (let n = 0; n < Math.min(mostCounted, names); n++) cues.push(namesFrom + n)
  lengths.forEach((length, at) => {
    if (words >= length) cues.push(lengthsFrom + at)
  })
  for (let one = 0; one < cueCount; one++) {
    if (!flags[one]) continue
    cues.push(cuesFrom + one)
    for (let other = one + 1; other < cueCount; other++)
      if (flags[other]) cues.push(pairsFrom + one * cueCount + other)
  }
  return cues
}

/** The reason that a cue stands for, or null where it has no word of its own. */
export function reasonOfCue(cue: number): ReasonKind | null {
  if (cue < namesFrom) return 'number'
  if (cue < lengthsFrom) return 'name'
  if (cue < cuesFrom || cue >= pairsFrom) return null
  const at = cue - cuesFrom
  return (at < wordCues.length ? wordCues[at]?.[1] : extraReasons[at - wordCues.length]) ?? null
}
