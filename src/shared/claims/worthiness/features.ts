import type { Token } from '../attribution/tokens'
import { cueLimit, cuesOf } from './cues'
import { hashOf, mix } from './hash'
import { endingOf, frameOf, isYear } from './shapeOf'

/** The groups of features and how many buckets each is hashed into; a group's buckets follow those of the one before. */
export const groups = [
  { name: 'words', size: 1 << 15 },
  { name: 'meanings', size: 1 << 20 },
  { name: 'shapes', size: 1 << 16 },
  { name: 'cues', size: cueLimit },
] as const

/** How many buckets all groups have together. */
export const bucketCount = groups.reduce((sum, { size }) => sum + size, 0)

/** What is told of each feature: its group by place in `groups`, its bucket, and the token that it begins at, or -1. */
export type Take = (group: number, bucket: number, at: number) => void

/** One group's features of a sentence: a bucket each, as often as it occurs, and the token that each begins at, if any. */
export type Found = { readonly buckets: readonly number[]; readonly at: readonly number[] }

const edge = 77

type Group = { readonly index: number; readonly from: number; readonly size: number }

function groupAt(index: 0 | 1 | 2 | 3): Group {
  const from = groups.slice(0, index).reduce((sum, { size }) => sum + size, 0)
  return { index, from, size: groups[index].size }
}
const [words, meanings, shapes, cues] = [groupAt(0), groupAt(1), groupAt(2), groupAt(3)] as const

/** Runs of one to three units, and pairs around a gap. */
function eachRun(units: readonly number[], { index, from, size }: Group, take: Take): void {
  const add = (hash: number, at: number) => {
    take(index, from + (hash & (size - 1)), Math.max(0, at))
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
    if (at + 2 < units.length) add(mix(mix(4, first), unit(at + 2)), at)
  }
}

/** The bucket of a word's meaning; what was learned for it is what was learned for words of like meaning. */
export const meaningOf = (word: string): number => bucketOfMeaning(hashOf(word))

const bucketOfMeaning = (hash: number) => meanings.from + (hash & (meanings.size - 1))

/** Which class each meaning is of, by its bucket's place in the group; words of one class mean much the same. 0: of none. */
export type Classes = Uint8Array

/** No classes: what a sentence is read with before there are any. */
export const noClasses: Classes = new Uint8Array(0)

/** What class a bucket's meaning is of. */
export const classOf = (bucket: number, classes: Classes): number => classes[bucket - meanings.from] ?? 0

/**
 * Tells the features of a sentence one by one, a group after the other in the order of `groups`: runs of words, the
 * meaning of each word, runs of word shapes, all hashed (Weinberger et al. 2009, "Feature hashing for large scale multitask
 * learning"), and cues. They are told and not listed: a sentence has some hundreds, and an article some ten thousand
 * sentences.
 */
export function eachFeature(tokens: readonly Token[], classes: Classes, take: Take): void {
  const wordUnits = tokens.map(({ low, kind }) =>
    hashOf(kind === 'number' ? (isYear(low) ? '#Y' : '#') : low),
  )
  const shapeUnits = tokens.map((token, at) => {
    const frame = frameOf(token)
    if (frame !== null) return hashOf(frame)
    const known = classOf(bucketOfMeaning(wordUnits[at] ?? 0), classes)
    return known || hashOf(endingOf(token, at === 0))
  })
  eachRun(wordUnits, words, take)
  tokens.forEach(({ kind }, at) => {
    if (kind !== 'number') take(meanings.index, bucketOfMeaning(wordUnits[at] ?? 0), at)
  })
  eachRun(shapeUnits, shapes, take)
  for (const cue of cuesOf(tokens)) take(cues.index, cues.from + cue, -1)
}

/** Lists the features that `eachFeature` tells, a group each. */
export function featuresOf(
  tokens: readonly Token[],
  classes: Classes,
): readonly [Found, Found, Found, Found] {
  const none = (): { buckets: number[]; at: number[] } => ({ buckets: [], at: [] })
  const found = [none(), none(), none(), none()] as const
  eachFeature(tokens, classes, (group, bucket, at) => {
    found[group]?.buckets.push(bucket)
    if (at >= 0) found[group]?.at.push(at)
  })
  return found
}
