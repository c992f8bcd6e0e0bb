import type { Fact } from '../analysis'
import type { Token } from '../attribution/tokens'
import { cueLimit, cuesOf } from './cues'
import { hashOf, mix } from './hash'
import { isYear, shapeOf } from './shapeOf'

/** The groups of features and how many buckets each is hashed into; a group's buckets follow those of the one before. */
export const groups = [
  { name: 'words', size: 1 << 15 },
  { name: 'letters', size: 1 << 16 },
  { name: 'shapes', size: 1 << 15 },
  { name: 'cues', size: cueLimit },
] as const

/** How many buckets all groups have together. */
export const bucketCount = groups.reduce((sum, { size }) => sum + size, 0)

/** One group's features of a sentence: buckets, none twice, and the token that each begins at, -1 for none. */
export type Found = { readonly buckets: readonly number[]; readonly at: readonly number[] }

const edge = 77
const shortest = 3
const longest = 6

// Which buckets this sentence has had: a stamp a sentence is cheaper than a set a sentence.
const stamps = new Uint32Array(bucketCount)
let stamp = 0

function collector(from: number, size: number) {
  const buckets: number[] = []
  const at: number[] = []
  return {
    found: { buckets, at },
    add(hash: number, token: number) {
      const bucket = from + (hash & (size - 1))
      if (stamps[bucket] === stamp) return
      stamps[bucket] = stamp
      buckets.push(bucket)
      at.push(token)
    },
  }
}

type Collector = ReturnType<typeof collector>

/** Runs of one to three units, and pairs around a gap; `most` 4 takes runs of four instead of the gaps. */
function addRuns(units: readonly number[], most: 3 | 4, { add }: Collector) {
  const unit = (at: number) => units[at] ?? edge
  for (let at = -1; at < units.length; at++) {
    const first = unit(at)
    const pair = mix(mix(2, first), unit(at + 1))
    if (at >= 0) add(mix(1, first), at)
    add(pair, Math.max(0, at))
    if (at + 1 >= units.length) continue
    const three = mix(pair, unit(at + 2))
    add(three, Math.max(0, at))
    if (at + 2 < units.length)
      add(most === 4 ? mix(three, unit(at + 3)) : mix(mix(4, first), unit(at + 2)), Math.max(0, at))
  }
}

/** Runs of three to six characters of the sentence in small letters, every digit as 0. */
function addLetters(sentence: string, { add }: Collector) {
  const low = ` ${sentence.toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ')} `
  for (let at = 0; at + shortest <= low.length; at++) {
    let hash = 5
    const end = Math.min(low.length, at + longest)
    for (let to = at; to < end; to++) {
      hash = mix(hash, low.charCodeAt(to))
      if (to - at + 1 >= shortest) add(hash, -1)
    }
  }
}

/**
 * The features of a sentence, a group each in the order of `groups`: runs of words, of characters and of word shapes,
 * hashed (Weinberger et al. 2009, "Feature hashing for large scale multitask learning"), and cues.
 */
export function featuresOf(
  sentence: string,
  tokens: readonly Token[],
  facts: readonly Fact[],
): readonly [Found, Found, Found, Found] {
  stamp++
  const [wordGroup, letterGroup, shapeGroup] = groups
  const words = collector(0, wordGroup.size)
  const letters = collector(wordGroup.size, letterGroup.size)
  const shapes = collector(wordGroup.size + letterGroup.size, shapeGroup.size)
  const wordUnits = tokens.map(({ low, kind }) =>
    hashOf(kind === 'number' ? (isYear(low) ? '#Y' : '#') : low),
  )
  const shapeUnits = tokens.map((token, at) => hashOf(shapeOf(token, at === 0)))
  addRuns(wordUnits, 3, words)
  addLetters(sentence, letters)
  addRuns(shapeUnits, 4, shapes)
  const from = wordGroup.size + letterGroup.size + shapeGroup.size
  const cues = cuesOf(sentence, tokens, facts).map((cue) => from + cue)
  return [words.found, letters.found, shapes.found, { buckets: cues, at: cues.map(() => -1) }]
}
