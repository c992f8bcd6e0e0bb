import type { Claim } from '../../../shared/records/claim'
import type { Draft } from '../../../shared/records/draft'
import type { Span } from '../../../shared/records/place'
import { firstIndex } from '../../../shared/firstIndex'

/** What is shown of a claim where it begins. */
export type ClaimSign = Pick<Claim, 'number' | 'status'>

/** Where claims begin in a draft, in order. */
export type ClaimStart = { readonly start: number; readonly claims: readonly ClaimSign[] }

/** Words of a draft with the claims that begin at them. */
export type ClaimCut = ClaimStart & { readonly text: string }

/** Gathers where claims begin in a draft, once for all that is cut there. */
export function claimStarts(draftId: Draft['id'], claims: readonly Claim[]): readonly ClaimStart[] {
  const begins = new Map<number, ClaimSign[]>()
  for (const { number, status, places } of claims) {
    for (const { draftId: of, start } of places) {
      if (of !== draftId) continue
      const here = begins.get(start)
      if (here) here.push({ number, status })
      else begins.set(start, [{ number, status }])
    }
  }
  return [...begins].map(([start, here]) => ({ start, claims: here })).toSorted((a, b) => a.start - b.start)
}

/** The index of the first that begins at an offset or behind it. */
const firstFrom = (starts: readonly ClaimStart[], offset: number): number =>
  firstIndex(starts.length, (at) => (starts[at]?.start ?? 0) >= offset)

/** Cuts a stretch of a draft's text where claims begin, in order. */
export function cutAtClaims(text: string, span: Span, starts: readonly ClaimStart[]): readonly ClaimCut[] {
  const inside = starts.slice(firstFrom(starts, span.start), firstFrom(starts, span.end))
  const cuts = inside[0]?.start === span.start ? inside : [{ start: span.start, claims: [] }, ...inside]
  return cuts.map((cut, at) => ({ ...cut, text: text.slice(cut.start, cuts[at + 1]?.start ?? span.end) }))
}
