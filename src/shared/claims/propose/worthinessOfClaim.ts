import type { Reason, ReasonKind } from '../../records/claim'
import type { Proposal } from '../analysis'

// Set by hand, in the log-odds of a logistic sum: what a checker cannot leave unchecked weighs most.
const weights: Partial<Record<ReasonKind, number>> = {
  number: 1.3,
  money: 1.5,
  percentage: 1.5,
  age: 0.9,
  date: 0.7,
  duration: 0.8,
  role: 0.8,
  name: 0.4,
  organisation: 0.5,
  quotation: 0.9,
  attribution: 0.4,
  superlative: 1.1,
  comparison: 0.7,
  cause: 0.9,
  legal: 1.6,
}
const base = { statement: -0.8, prediction: -1.4, opinion: -2.6 } as const
// A sentence and a claim in it have an equal say.
const share = 0.5
const steps = 1000
const furthest = 0.001

const logOdds = (chance: number): number => {
  const inside = Math.min(1 - furthest, Math.max(furthest, chance))
  return Math.log(inside / (1 - inside))
}

/**
 * How much a claim calls for a check, 0 to 1: what its own reasons weigh, and the learned chance of the sentence it
 * stands in, where the model knows the language; null where it does not.
 */
export function worthinessOfClaim(
  reasons: readonly Reason[],
  kind: Proposal['kind'],
  sentence: number | null,
): number {
  let own: number = base[kind]
  const seen = new Set<ReasonKind>()
  for (const reason of reasons) {
    if (!seen.has(reason.kind)) own += weights[reason.kind] ?? 0
    seen.add(reason.kind)
  }
  const sum = sentence === null ? own : share * own + (1 - share) * logOdds(sentence)
  return Math.round(steps / (1 + Math.exp(-sum))) / steps
}
