import type { Claim } from '../../../shared/records/claim'
import type { Draft } from '../../../shared/records/draft'
import type { Span } from '../../../shared/records/place'

/** Words of a draft with the numbers of the claims that begin at them. */
export type ClaimCut = { readonly start: number; readonly text: string; readonly number: readonly number[] }

/** Cuts a stretch of a draft where claims begin, in order. */
export function cutAtClaims(draft: Draft, span: Span, claims: readonly Claim[]): readonly ClaimCut[] {
  const begins = new Map<number, number[]>()
  for (const claim of claims) {
    for (const { draftId, start } of claim.places) {
      if (draftId !== draft.id || start < span.start || start >= span.end) continue
      begins.set(start, [...(begins.get(start) ?? []), claim.number])
    }
  }
  const cuts = [...new Set([span.start, ...begins.keys()])].toSorted((a, b) => a - b)
  return cuts.map((start, at) => ({
    start,
    text: draft.text.slice(start, cuts[at + 1] ?? span.end),
    number: begins.get(start) ?? [],
  }))
}
