import type { ReasonKind } from '../../records/claim'
import type { Fact } from '../analysis'
import { tokensOf, type Token } from '../attribution/tokens'
import { reasonOfCue } from './cues'
import { bucketCount, eachFeature, featuresOf, groups, type Found } from './features'
import { chanceOf, factorOf, readModel, sumOf, type Model } from './model'
import stored from './weights.json'

const model = readModel(stored)
const cuesFrom = bucketCount - groups[3].size

/** The chance from which on a sentence is called worth a check; chosen on debates that the model had not seen. */
export const worthyFrom: number = stored.threshold

/** How much a sentence calls for a check, and the reasons that weighed for it, the heaviest first. */
export type Weighed = { readonly score: number; readonly reasons: readonly ReasonKind[] }

/**
 * The chance, 0 to 1, that a checker would call this sentence worth a check. It is learned from presidential debates
 * and calibrated on debates that it had not seen: of sentences with 0.8, about eight in ten are. Takes the sentence's
 * tokens, with offsets in any text, where the caller has them already.
 */
export function worthinessOf(
  sentence: string,
  tokens: readonly Token[] = tokensOf(sentence, { start: 0, end: sentence.length }),
): number {
  return chanceOf(
    model,
    sumOf(model, (take) => {
      eachFeature(tokens, model.classes, take)
    }),
  )
}

/** Weighs a sentence as `worthinessOf` does and says which cues and kinds of the given facts raised the score. */
export function weighed(
  sentence: string,
  tokens: readonly Token[] = tokensOf(sentence, { start: 0, end: sentence.length }),
  facts: readonly Fact[] = [],
): Weighed {
  const features = featuresOf(tokens, model.classes)
  return {
    score: worthinessOf(sentence, tokens),
    reasons: reasonsOf(model, features, tokens, facts),
  }
}

/** Each reason's share of the sum: its cues, and the runs of words and shapes that begin in its facts. */
function reasonsOf(
  { bytes, steps }: Model,
  features: readonly Found[],
  tokens: readonly Token[],
  facts: readonly Fact[],
): readonly ReasonKind[] {
  const shares = new Map<ReasonKind, number>()
  const give = (kind: ReasonKind, share: number) => shares.set(kind, (shares.get(kind) ?? 0) + share)
  groups.forEach(({ name }, at) => {
    const { buckets, at: begins } = features[at] ?? { buckets: [], at: [] }
    const worth = steps[name] * factorOf(name, buckets.length)
    buckets.forEach((bucket, index) => {
      const share = (bytes[bucket] ?? 0) * worth
      const cue = name === 'cues' ? reasonOfCue(bucket - cuesFrom) : null
      if (cue) give(cue, share)
      const token = tokens[begins[index] ?? -1]
      const fact = token && facts.find(({ start, end }) => token.start >= start && token.start < end)
      if (fact) give(fact.kind, share)
    })
  })
  return [...shares]
    .filter(([, share]) => share > 0)
    .toSorted((a, b) => b[1] - a[1])
    .map(([kind]) => kind)
}
