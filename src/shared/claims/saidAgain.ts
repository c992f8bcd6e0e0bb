import type { Id } from '../records/id'
import type { Span } from '../records/place'
import type { Analysis } from './analysis'

const keyOf = ({ start, end }: Span): string => `${start} ${end}`

/** By where a proposal stands: where the proposals stand that state the same fact, itself among them. */
export type SameFacts = ReadonlyMap<string, readonly Span[]>

/** Lays the repeats of the engine's reading out by place, once for each reading. */
export function sameFactsOf({ proposals, repeats }: Pick<Analysis, 'proposals' | 'repeats'>): SameFacts {
  const same = new Map<string, readonly Span[]>()
  for (const group of repeats) {
    const spans = group.flatMap((at) => proposals[at] ?? []).map(({ start, end }) => ({ start, end }))
    for (const span of spans) {
      const key = keyOf(span)
      const before = same.get(key)
      same.set(key, before ? [...before, ...spans] : spans)
    }
  }
  return same
}

type Standing = Span & { readonly claimId: Id<'claim'> }

/**
 * The other claims that state the same fact as one claim, by the engine's reading of the draft, in the order of the
 * text. `touching` finds the claims that share words with a stretch. Only claims that stand exactly where the engine
 * proposed them count: what a person has moved says something else.
 */
export function saidAgain(
  claim: { readonly id: Id<'claim'>; readonly spans: readonly Span[] },
  touching: (stretch: Span) => readonly Standing[],
  facts: SameFacts,
): readonly Id<'claim'>[] {
  const others = claim.spans
    .flatMap((span) => facts.get(keyOf(span)) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .flatMap((span) =>
      touching(span).filter(
        (one) => one.start === span.start && one.end === span.end && one.claimId !== claim.id,
      ),
    )
  return [...new Set(others.map(({ claimId }) => claimId))]
}
