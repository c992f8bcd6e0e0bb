import { signedBytes } from './base64'
import { bucketCount, groups, type Classes, type Take } from './features'

/** A learned model as it is stored: its weights as signed bytes in base64. */
export type StoredModel = {
  readonly bias: number
  /** What one unit of a group's stored weights is worth. */
  readonly steps: Readonly<Record<(typeof groups)[number]['name'], number>>
  /** Platt's calibration (1999): the chance is the logistic function of slope × sum + offset. */
  readonly calibration: { readonly slope: number; readonly offset: number }
  /** The weights of all groups but the meanings. */
  readonly weights: string
  /** Of each meaning that is known: how far its bucket is from the one before (255: that far, and on), its weight, its class. */
  readonly meanings: { readonly gaps: string; readonly weights: string; readonly classes: string }
}

/** A learned model, ready to weigh. */
export type Model = Pick<StoredModel, 'bias' | 'steps' | 'calibration'> & {
  readonly bytes: Int8Array
  readonly classes: Classes
}

const meaningsFrom = groups[0].size
const meaningsTo = meaningsFrom + groups[1].size
/** A gap of this size has no meaning at its end. */
export const farthest = 255

/** Makes a stored model ready to weigh. */
export function readModel({ bias, steps, calibration, weights, meanings }: StoredModel): Model {
  const bytes = new Int8Array(bucketCount)
  const classes = new Uint8Array(groups[1].size)
  const others = signedBytes(weights)
  bytes.set(others.subarray(0, meaningsFrom))
  bytes.set(others.subarray(meaningsFrom), meaningsTo)
  const [known, kinds] = [signedBytes(meanings.weights), signedBytes(meanings.classes)]
  let [place, next] = [0, 0]
  for (const gap of new Uint8Array(signedBytes(meanings.gaps).buffer)) {
    place += gap
    if (gap === farthest) continue
    bytes[meaningsFrom + place] = known[next] ?? 0
    classes[place] = kinds[next++] ?? 0
  }
  return { bias, steps, calibration, bytes, classes }
}

/**
 * What a group's weights are multiplied with in a sentence that has this many features of it: runs count by their mean
 * length, meanings by their mean.
 */
export function factorOf(name: (typeof groups)[number]['name'], count: number): number {
  if (name === 'cues') return 1
  return name === 'meanings' ? 1 / Math.max(1, count) : 1 / Math.sqrt(Math.max(1, count))
}

/** The weighted sum of a sentence's features, before calibration. `tell`: tells them one by one. */
export function sumOf({ bias, bytes, steps }: Model, tell: (take: Take) => void): number {
  const parts = groups.map(() => 0)
  const counts = groups.map(() => 0)
  tell((group, bucket) => {
    parts[group] = (parts[group] ?? 0) + (bytes[bucket] ?? 0)
    counts[group] = (counts[group] ?? 0) + 1
  })
  return groups.reduce(
    (sum, { name }, at) => sum + (parts[at] ?? 0) * steps[name] * factorOf(name, counts[at] ?? 0),
    bias,
  )
}

/** The calibrated chance, 0 to 1, that goes with a sum. */
export const chanceOf = ({ calibration }: Model, sum: number): number =>
  1 / (1 + Math.exp(-(calibration.slope * sum + calibration.offset)))
