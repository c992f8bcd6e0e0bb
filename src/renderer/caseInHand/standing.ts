import type { Claim } from '../../shared/records/claim'
import type { Id } from '../../shared/records/id'
import type { Span } from '../../shared/records/place'
import { makeTouching } from '../../shared/touching'

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
  const inText = claims
    .flatMap(({ id, places }) =>
      places
        .filter((place) => place.draftId === draftId)
        .map(({ start, end }, at): Stand => ({ claimId: id, start, end, isFirst: at === 0 })),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  return { inText, touching: makeTouching(inText) }
}
