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

/** One group's features of a sentence: a bucket each, as often as it occurs, and the token that each begins at, if any. */
export type Found = { readonly buckets: Int32Array; readonly at: readonly number[] }

const edge = 77
const shortest = 3
const longest = 6
// No group has more features that begin at one place.
const mostAtOne = 4

type Group = { readonly from: number; readonly size: number }

/** Runs of one to three units, and pairs around a gap; `most` 4 takes runs of four instead of the gaps. */
function runsOf(units: readonly number[], most: 3 | 4, { from, size }: Group): Found {
  const buckets = new Int32Array((units.length + 1) * mostAtOne)
  const begins: number[] = []
  const add = (hash: number, at: number) => {
    buckets[begins.length] = from + (hash & (size - 1))
    begins.push(Math.max(0, at))
  }
  const unit = (at: number) => units[at] ?? edge
  for (let at = -1; at < units.length; at++) {
    const first = unit(at)
    const pair = mix(mix(2, first), unit(at + 1))
    if (at >= 0) add(mix(1, first), at)
    add(pair, at)
    if (at + 1 >= units.length) continue
    const three = mix(pair, unit(at + 2))
    add(three, at)
    if (at + 2 < units.length)
      add(most === 4 ? mix(three, unit(at + 3)) : mix(mix(4, first), unit(at + 2)), at)
  }
  return { buckets: buckets.subarray(0, begins.length), at: begins }
}

/** Runs of three to six characters of the sentence in small letters, every digit as 0. */
function lettersOf(sentence: string, { from, size }: Group): Found {
  const low = ` ${sentence.toLowerCase().replace(/\d/g, '0').replace(/\s+/g, ' ')} `
  const buckets = new Int32Array(low.length * mostAtOne)
  let count = 0
  for (let at = 0; at + shortest <= low.length; at++) {
    let hash = 0x811c9dc5
    const end = Math.min(low.length, at + longest)
    for (let to = at; to < end; to++) {
      hash = Math.imul(hash ^ low.charCodeAt(to), 0x01000193)
      if (to - at + 1 >= shortest) buckets[count++] = from + ((hash ^ (hash >>> 15)) & (size - 1))
    }
  }
  return { buckets: buckets.subarray(0, count), at: [] }
}

/**
 * The features of a sentence, a group each in the order of `groups`: runs of words, of characters and of word shapes,
 * hashed (Weinberger et al. 2009, "Feature hashing for large scale multitask learning"), and cues.
 */
export function featuresOf(
  sentence: string,
  tokens: readonly Token[],
): readonly [Found, Found, Found, Found] {
  const [words, letters, shapes] = groups
  const shapesFrom = words.size + letters.size
  const cuesFrom = shapesFrom + shapes.size
  const wordUnits = tokens.map(({ low, kind }) =>
    hashOf(kind === 'number' ? (isYear(low) ? '#Y' : '#') : low),
  )
  const shapeUnits = tokens.map((token, at) => hashOf(shapeOf(token, at === 0)))
  return [
    runsOf(wordUnits, 3, { from: 0, size: words.size }),
    lettersOf(sentence, { from: words.size, size: letters.size }),
    runsOf(shapeUnits, 4, { from: shapesFrom, size: shapes.size }),
    { buckets: Int32Array.from(cuesOf(tokens), (cue) => cuesFrom + cue), at: [] },
  ]
}
