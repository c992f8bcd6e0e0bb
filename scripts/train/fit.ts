import { tokensOf } from '../../src/shared/claims/attribution/tokens'
import { bucketCount, featuresOf, groups } from '../../src/shared/claims/worthiness/features'
import { factorOf } from '../../src/shared/claims/worthiness/model'
import { minimise } from './lbfgs'
import type { Vectors } from './readVectors'

/** A sentence's features, group by group, with what each group's weights are multiplied with, and the mean of its words' meanings. */
export type Row = {
  readonly groups: readonly { readonly buckets: Int32Array; readonly factor: number }[]
  readonly meaning: Float64Array
}

/** What a weight of each group may be: the larger, the less it is held down (chosen by four folds by debate of those to 2008). */
export const scales = { words: 3.8, meanings: 1, shapes: 4.2, cues: 0.7 }
/** The same for each number of a meaning, once all are made to differ alike. */
const meaningScale = 0.3
const penalty = 10
const iterations = 70

// A word's meaning is learned by its hundred numbers and weighed out at the end, so buckets of meanings are not learned.
const [{ size: wordCount }, { size: meaningCount }] = groups
/** How many weights are learned before the bias. */
export const learnedCount = bucketCount - meaningCount
const learnedAt = (bucket: number) => (bucket < wordCount ? bucket : bucket - meaningCount)

function meanOf(buckets: readonly number[], { size, ofBucket }: Vectors): Float64Array {
  const mean = new Float64Array(size)
  const factor = factorOf('meanings', buckets.length)
  for (const bucket of buckets) {
    const vector = ofBucket.get(bucket)
    if (vector) for (let at = 0; at < size; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) * factor
  }
  return mean
}

/** Reads a sentence's features once, so that many trainings can share them. */
export function rowOf(text: string, vectors: Vectors): Row {
  const features = featuresOf(tokensOf(text, { start: 0, end: text.length }), vectors.classes)
  return {
    meaning: meanOf(features[1].buckets, vectors),
    groups: groups.flatMap(({ name }, at) => {
      if (name === 'meanings') return []
      const buckets = Int32Array.from(features[at]?.buckets ?? [], learnedAt)
      return [{ buckets, factor: scales[name] * factorOf(name, buckets.length) }]
    }),
  }
}

function sumOfGroups({ groups: parts }: Row, weights: Float64Array): number {
  let sum = weights[learnedCount] ?? 0
  for (const { buckets, factor } of parts) {
    let part = 0
    for (const bucket of buckets) part += weights[bucket] ?? 0
    sum += part * factor
  }
  return sum
}

/** What is learned: a weight a bucket with the bias last, and what each number of a meaning weighs. */
export type Learned = { readonly weights: Float64Array; readonly meaning: Float64Array }

/** The sum of the products of two vectors' numbers, the second read from `from` on. */
export const dot = (a: Float64Array, b: Float64Array, from = 0): number => {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[from + at] ?? 0)
  return sum
}

/** The weighted sum of a row. */
export const sumOfRow = (row: Row, { weights, meaning }: Learned): number =>
  sumOfGroups(row, weights) + dot(row.meaning, meaning)

/** For each number of the meanings its mean, and what makes all of them differ by the same. */
function spreadOf(rows: readonly Row[]): { readonly mean: Float64Array; readonly factor: Float64Array } {
  const size = rows[0]?.meaning.length ?? 0
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (const { meaning } of rows)
    meaning.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / rows.length
      square[at] = (square[at] ?? 0) + (value * value) / rows.length
    })
  const factor = mean.map((value, at) => {
    const spread = Math.sqrt(Math.max(0, (square[at] ?? 0) - value * value))
    return spread > 0 ? meaningScale / spread : 0
  })
  return { mean, factor }
}

/** Logistic regression with an L2 penalty on all weights but the bias. */
export function fit(rows: readonly Row[], labels: readonly number[]): Learned {
  const { mean, factor } = spreadOf(rows)
  const size = mean.length
  const even = rows.map(({ meaning }) =>
    meaning.map((value, at) => (value - (mean[at] ?? 0)) * (factor[at] ?? 0)),
  )
  const begins = learnedCount + 1
  const found = minimise(
    (weights, slope) => {
      let loss = 0
      for (let i = 0; i < weights.length; i++) {
        const weight = i === learnedCount ? 0 : (weights[i] ?? 0)
        loss += 0.5 * penalty * weight * weight
        slope[i] = penalty * weight
      }
      rows.forEach((row, at) => {
        const own = even[at] ?? new Float64Array(0)
        const sum = sumOfGroups(row, weights) + dot(own, weights, begins)
        const label = labels[at] ?? 0
        loss += Math.max(sum, 0) - label * sum + Math.log1p(Math.exp(-Math.abs(sum)))
        const error = 1 / (1 + Math.exp(-sum)) - label
        for (const { buckets, factor: times } of row.groups) {
          const share = error * times
          for (const bucket of buckets) slope[bucket] = (slope[bucket] ?? 0) + share
        }
        slope[learnedCount] = (slope[learnedCount] ?? 0) + error
        for (let i = 0; i < size; i++) slope[begins + i] = (slope[begins + i] ?? 0) + error * (own[i] ?? 0)
      })
      return loss
    },
    begins + size,
    iterations,
  )
  const meaning = factor.map((times, at) => times * (found[begins + at] ?? 0))
  const weights = found.slice(0, begins)
  weights[learnedCount] = (weights[learnedCount] ?? 0) - dot(mean, meaning)
  return { weights, meaning }
}

/** Platt's calibration (1999): the slope and offset that make sums of unseen sentences into chances. */
export function calibrate(sums: readonly number[], labels: readonly number[]) {
  const found = minimise(
    ([slope = 0, offset = 0], grad) => {
      let loss = 0
      grad.fill(0)
      sums.forEach((sum, at) => {
        const z = slope * sum + offset
        const label = labels[at] ?? 0
        loss += Math.max(z, 0) - label * z + Math.log1p(Math.exp(-Math.abs(z)))
        const error = 1 / (1 + Math.exp(-z)) - label
        grad[0] = (grad[0] ?? 0) + error * sum
        grad[1] = (grad[1] ?? 0) + error
      })
      return loss
    },
    2,
    100,
  )
  return { slope: found[0] ?? 1, offset: found[1] ?? 0 }
}
