import type { Reason, ReasonKind } from '../../records/claim'

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

/** How much a claim calls for a check, 0 to 1, from what triggered it: a logistic sum of weights set by hand. */
export function worthinessByReasons(
  reasons: readonly Reason[],
  kind: 'statement' | 'opinion' | 'prediction',
): number {
  let sum = kind === 'statement' ? -0.8 : kind === 'prediction' ? -1.4 : -2.6
  const seen = new Set<ReasonKind>()
  for (const { kind: one } of reasons) {
    if (!seen.has(one)) sum += weights[one] ?? 0
    seen.add(one)
  }
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000
}
