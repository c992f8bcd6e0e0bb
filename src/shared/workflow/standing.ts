import type { Claim } from '../records/claim'
import type { Id } from '../records/id'
import type { Span } from '../records/place'
import { makeTouching } from '../touching'

/** A claim at one of its places in a draft. */
export type Stand = Span & {
  readonly claimId: Id<'claim'>
  /** The place by which the claim is shown; at the others it is said again. */
  readonly isFirst: boolean
}

/** Where the claims of a draft stand. */
export type Standing = {
  readonly inText: readonly Stand[]
  /** Those that share words with a stretch, in the order of the text. */
  readonly touching: (stretch: Span) => readonly Stand[]
}

/** Lays out where claims stand in a draft, in the order of the text. */
export function layStanding(
  claims: readonly Pick<Claim, 'id' | 'places'>[],
  draftId: Id<'draft'> | undefined,
): Standing {
  const stands: Stand[] = []
  for (const { id, places } of claims) {
    let isFirst = true
    for (const place of places) {
      if (place.draftId !== draftId) continue
      stands.push({ claimId: id, start: place.start, end: place.end, isFirst })
      isFirst = false
    }
  }
  const inText = stands.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { inText, touching: makeTouching(inText) }
}
