import { tokensOf } from '../../src/shared/claims/attribution/tokens'
import { bucketCount, featuresOf, groups } from '../../src/shared/claims/worthiness/features'
import { factorOf } from '../../src/shared/claims/worthiness/model'
import { minimise } from './lbfgs'

/** A sentence's features, group by group, with what each group's weights are multiplied with. */
export type Row = readonly { readonly buckets: Int32Array; readonly factor: number }[]

/** What a weight of each group may be: the larger, the less it is held down (chosen on the debates of 2004 and 2008). */
const scales = { words: 4, letters: 4, shapes: 4, cues: 0.7 }
const penalty = 10
const iterations = 40

/** Reads a sentence's features once, so that many trainings can share them. */
export function rowOf(text: string): Row {
  const tokens = tokensOf(text, { start: 0, end: text.length })
  const features = featuresOf(text, tokens)
  return groups.map(({ name }, at) => {
    const buckets = Int32Array.from(features[at]?.buckets ?? [])
    return { buckets, factor: scales[name] * factorOf(name, buckets.length) }
  })
}

/** The weighted sum of a row; the last weight is the bias. */
export function sumOfRow(row: Row, weights: Float64Array): number {
  let sum = weights[bucketCount] ?? 0
  for (const { buckets, factor } of row) {
    let part = 0
    for (const bucket of buckets) part += weights[bucket] ?? 0
    sum += part * factor
  }
  return sum
}

/** Logistic regression with an L2 penalty on all weights but the bias: a weight a bucket, the bias last. */
export function fit(rows: readonly Row[], labels: readonly number[]): Float64Array {
  return minimise(
    (weights, slope) => {
      let loss = 0
      for (let i = 0; i < bucketCount; i++) {
        const weight = weights[i] ?? 0
        loss += 0.5 * penalty * weight * weight
        slope[i] = penalty * weight
      }
      slope[bucketCount] = 0
      rows.forEach((row, at) => {
        const sum = sumOfRow(row, weights)
        const label = labels[at] ?? 0
        loss += Math.max(sum, 0) - label * sum + Math.log1p(Math.exp(-Math.abs(sum)))
        const error = 1 / (1 + Math.exp(-sum)) - label
        for (const { buckets, factor } of row) {
          const share = error * factor
          for (const bucket of buckets) slope[bucket] = (slope[bucket] ?? 0) + share
        }
        slope[bucketCount] = (slope[bucketCount] ?? 0) + error
      })
      return loss
    },
    bucketCount + 1,
    iterations,
  )
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

/** Weights as signed bytes, a step a group so that its largest weight is 127; the scales are worked in. */
export function pack(weights: Float64Array) {
  const bytes = new Int8Array(bucketCount)
  const steps = { words: 0, letters: 0, shapes: 0, cues: 0 }
  let from = 0
  for (const { name, size } of groups) {
    const part = weights.subarray(from, from + size)
    const step = part.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1
    part.forEach((weight, at) => (bytes[from + at] = Math.round(weight / step)))
    steps[name] = round(step * scales[name])
    from += size
  }
  return {
    bias: round(weights[bucketCount] ?? 0),
    steps,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
}

/** Eight digits: enough to weigh with, few enough that the file is the same on every machine. */
export const round = (value: number): number => Number(value.toPrecision(8))
