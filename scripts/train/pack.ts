import { groups } from '../../src/shared/claims/worthiness/features'
import { farthest } from '../../src/shared/claims/worthiness/model'
import { dot, learnedCount, scales, type Learned } from './fit'
import type { Vectors } from './readVectors'

const base64 = (bytes: Iterable<number>): string => Buffer.from(Uint8Array.from(bytes)).toString('base64')

/** Weights as signed bytes of steps so large that the largest weight is 127. */
function inSteps(weights: Float64Array): { readonly step: number; readonly bytes: readonly number[] } {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1
  return { step, bytes: Array.from(weights, (weight) => Math.round(weight / step)) }
}

/** Each known word's meaning weighed out, and its class, and how far its bucket is from the one before. */
function packMeanings(meaning: Float64Array, { ofBucket, classes }: Vectors) {
  const known = [...ofBucket].toSorted(([a], [b]) => a - b)
  const { step, bytes } = inSteps(Float64Array.from(known, ([, vector]) => dot(vector, meaning)))
  const gaps = known.flatMap(([bucket], at) => {
    const gap = bucket - (known[at - 1]?.[0] ?? groups[0].size)
    return [...Array.from({ length: Math.floor(gap / farthest) }, () => farthest), gap % farthest]
  })
  return {
    step: step * scales.meanings,
    stored: {
      gaps: base64(gaps),
      weights: base64(bytes),
      classes: base64(known.map(([bucket]) => classes[bucket - groups[0].size] ?? 0)),
    },
  }
}

/** What is learned as bytes, the scales worked in: a step a group, and the meanings by themselves. */
export function pack({ weights, meaning }: Learned, vectors: Vectors) {
  const meanings = packMeanings(meaning, vectors)
  const steps = { words: 0, meanings: round(meanings.step), shapes: 0, cues: 0 }
  const bytes: number[] = []
  for (const { name, size } of groups) {
    if (name === 'meanings') continue
    const part = inSteps(weights.subarray(bytes.length, bytes.length + size))
    steps[name] = round(part.step * scales[name])
    bytes.push(...part.bytes)
  }
  return {
    bias: round(weights[learnedCount] ?? 0),
    steps,
    weights: base64(bytes),
    meanings: meanings.stored,
  }
}

/** Eight digits: enough to weigh with, few enough that the file is the same on every machine. */
export const round = (value: number): number => Number(value.toPrecision(8))
