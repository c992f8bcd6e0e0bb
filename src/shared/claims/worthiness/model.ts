import { signedBytes } from './base64'
import { groups, type Take } from './features'

/** A learned model as it is stored: where it comes from, how good it is, and its weights as signed bytes in base64. */
export type StoredModel = {
  readonly bias: number
  /** What one unit of a group's stored weights is worth. */
  readonly steps: Readonly<Record<(typeof groups)[number]['name'], number>>
  /** Platt's calibration (1999): the chance is the logistic function of slope × sum + offset. */
  readonly calibration: { readonly slope: number; readonly offset: number }
  readonly weights: string
}

/** A learned model, ready to weigh. */
export type Model = Omit<StoredModel, 'weights'> & { readonly bytes: Int8Array }

/** Makes a stored model ready to weigh. */
export const readModel = ({ weights, ...rest }: StoredModel): Model => ({
  ...rest,
  bytes: signedBytes(weights),
})

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
