import type { Span } from '../records/place'
import type { Analysis, Fact } from './analysis'

/**
 * The facts that the engine read inside a stretch of the draft, in order and without overlap: where two share words, the
 * one with more of them. Names and numbers, dates and the like; not who said it, which is the claim's own.
 */
export function factsIn({ proposals }: Pick<Analysis, 'proposals'>, span: Span): readonly Fact[] {
  const inside = proposals
    .filter((one) => one.start < span.end && span.start < one.end)
    .flatMap(({ facts }) => facts)
    .filter(
      ({ kind, start, end }) =>
        kind !== 'attribution' && kind !== 'quotation' && start >= span.start && end <= span.end,
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Fact[] = []
  for (const fact of inside)
    if (!kept.some((one) => one.start < fact.end && fact.start < one.end)) kept.push(fact)
  return kept.toSorted((a, b) => a.start - b.start)
}
