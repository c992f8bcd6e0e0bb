import type { Claim } from '../../../shared/records/claim'
import type { Draft } from '../../../shared/records/draft'
import type { Span } from '../../../shared/records/place'
import { firstIndex } from '../../../shared/firstIndex'

/** Where claims begin in a draft, in order, with their numbers. */
export type ClaimStart = { readonly start: number; readonly numbers: readonly number[] }

/** Words of a draft with the numbers of the claims that begin at them. */
export type ClaimCut = { readonly start: number; readonly text: string; readonly number: readonly number[] }

/** Gathers where claims begin in a draft, once for all that is cut there. */
export function claimStarts(draftId: Draft['id'], claims: readonly Claim[]): readonly ClaimStart[] {
  const begins = new Map<number, number[]>()
  for (const claim of claims) {
    for (const { draftId: of, start } of claim.places) {
      if (of !== draftId) continue
      const numbers = begins.get(start)
      if (numbers) numbers.push(claim.number)
      else begins.set(start, [claim.number])
    }
  }
  return [...begins].map(([start, numbers]) => ({ start, numbers })).toSorted((a, b) => a.start - b.start)
}

/** The index of the first that begins at an offset or behind it. */
const firstFrom = (starts: readonly ClaimStart[], offset: number): number =>
  firstIndex(starts.length, (at) => (starts[at]?.start ?? 0) >= offset)

/** Cuts a stretch of a draft's text where claims begin, in order. */
export function cutAtClaims(text: string, span: Span, starts: readonly ClaimStart[]): readonly ClaimCut[] {
  const inside = starts.slice(firstFrom(starts, span.start), firstFrom(starts, span.end))
  const cuts = inside[0]?.start === span.start ? inside : [{ start: span.start, numbers: [] }, ...inside]
  return cuts.map(({ start, numbers }, at) => ({
    start,
    text: text.slice(start, cuts[at + 1]?.start ?? span.end),
    number: numbers,
  }))
}
