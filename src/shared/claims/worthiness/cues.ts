import { reasonKinds, type ReasonKind } from '../../records/claim'
import type { Fact } from '../analysis'
import type { Token } from '../attribution/tokens'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const wordCues: readonly ReadonlySet<string>[] = [
  set("will 'll going would should shall must"),
  set('i my me'),
  set('we our us'),
  set('he his she her him'),
  set('they their'),
  set('you your'),
  set("not don't never no"),
  set('think believe hope want feel'),
]
const pastVerbs = set('was were had did went said got made took came lost cut voted')
const namers: readonly ReasonKind[] = ['name', 'role', 'organisation']
const cueCount = wordCues.length + 5
const cueNames = { prediction: 0, opinion: 7, past: wordCues.length } as const

const lengths = [3, 5, 7, 9, 12, 15, 18, 22, 27, 35, 45]
const mostOfKind = 3
const mostFacts = 6
const longFrom = 15

const factsFrom = reasonKinds.length * mostOfKind
const lengthsFrom = factsFrom + mostFacts
const cuesFrom = lengthsFrom + lengths.length
const pairsFrom = cuesFrom + cueCount

/** How many cues there are; each is a number below this. */
export const cueLimit = pairsFrom + cueCount * cueCount

function cueFlags(sentence: string, tokens: readonly Token[], kinds: ReadonlySet<ReasonKind>): number[] {
  const lows = new Set(tokens.map((token) => token.low))
  const words = tokens.filter((token) => token.kind !== 'mark').length
  const isPast = tokens.some(({ low }) => pastVerbs.has(low) || (low.length > 4 && low.endsWith('ed')))
  const given = [
    ...wordCues.map((cue) => [...cue].some((word) => lows.has(word))),
    isPast,
    tokens.some((token) => token.kind === 'number'),
    sentence.trimEnd().endsWith('?'),
    words >= longFrom,
    namers.some((kind) => kinds.has(kind)),
  ]
  return given.flatMap((is, at) => (is ? [at] : []))
}

/**
 * The cues of a sentence, as numbers below `cueLimit`, none twice: how many facts of each kind, how many in all, how
 * long it is, who speaks of whom, in which tense, and which of these stand together.
 */
export function cuesOf(
  sentence: string,
  tokens: readonly Token[],
  facts: readonly Fact[],
): readonly number[] {
  const cues: number[] = []
  const counts = new Map<ReasonKind, number>()
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const [kind, count] of counts) {
    const from = reasonKinds.indexOf(kind) * mostOfKind
    for (let n = 0; n < Math.min(mostOfKind, count); n++) cues.push(from + n)
  }
  for (let n = 0; n < Math.min(mostFacts, facts.length); n++) cues.push(factsFrom + n)
  const words = tokens.filter((token) => token.kind !== 'mark').length
  lengths.forEach((length, at) => {
    if (words >= length) cues.push(lengthsFrom + at)
  })
  const flags = cueFlags(sentence, tokens, new Set(counts.keys()))
  for (const one of flags) {
    cues.push(cuesFrom + one)
    for (const other of flags) if (other > one) cues.push(pairsFrom + one * cueCount + other)
  }
  return cues
}

/** The reason that a cue stands for, or null where it has no word of its own. */
export function reasonOfCue(cue: number): ReasonKind | null {
  if (cue < factsFrom) return reasonKinds[Math.floor(cue / mostOfKind)] ?? null
  if (cue === cuesFrom + cueNames.prediction) return 'prediction'
  if (cue === cuesFrom + cueNames.opinion) return 'opinion'
  return cue === cuesFrom + cueNames.past ? 'event' : null
}
