import type { Claim, ReasonKind } from '../../../shared/records/claim'
import type { Evidence } from '../../../shared/records/evidence'
import type { Quote } from '../../../shared/records/place'
import type { Query } from '../../../shared/records/query'
import type { Source } from '../../../shared/records/source'
import { isSettled } from '../../../shared/workflow/settled'
import { reasonWords } from '../../messages/claim'

/** The flags that a claim can carry in the table, in the order in which they are shown. */
export const flags = ['legal', 'sensitive', 'openQuery', 'correction'] as const

/** A flag of a claim: set by a person, or following from its queries and correction. */
export type Flag = (typeof flags)[number]

/** One claim as the table shows it, with what follows from its evidence and queries. */
export type ClaimRow = {
  readonly kind: 'claim'
  readonly id: Claim['id']
  readonly claim: Claim
  /** Where it first stands in the draft under check; past every place for a claim that is gone from it. */
  readonly start: number
  /** The exact words of the place that is shown. */
  readonly words: string
  /** The quote of that place; null for a claim that stands nowhere. */
  readonly quote: Quote | null
  /** In how many further places of the draft it stands. */
  readonly more: number
  readonly isOpen: boolean
  /** Each kind of reason once, in the order in which they were found. */
  readonly reasons: readonly ReasonKind[]
  /** The reasons in words, as they are shown and sorted. */
  readonly why: string
  readonly sources: number
  readonly isContradicted: boolean
  /** How many sources the writer proposes on it that nobody has taken or dismissed. */
  readonly proposed: number
  readonly flags: readonly Flag[]
  /** The titles of its sources, for searching. */
  readonly titles: string
}

/** What surrounds the claims of a case and bears on their rows. */
export type Surroundings = {
  readonly draftId: string
  readonly evidenceByClaim: ReadonlyMap<string, readonly Evidence[]>
  readonly queriesByClaim: ReadonlyMap<string, readonly Query[]>
  readonly sourcesById: ReadonlyMap<string, Pick<Source, 'title'>>
  readonly proposedByClaim: ReadonlyMap<string, readonly unknown[]>
}

const flagsOf = (claim: Claim, queries: readonly Query[]): readonly Flag[] => {
  const isSet: Readonly<Record<Flag, boolean>> = {
    legal: claim.legal,
    sensitive: claim.sensitive,
    openQuery: queries.some((query) => query.answeredAt === null),
    correction: claim.correction !== null,
  }
  return flags.filter((flag) => isSet[flag])
}

/** Makes the row of a claim. */
export function rowOf(claim: Claim, around: Surroundings): ClaimRow {
  const here = claim.places.filter((place) => place.draftId === around.draftId)
  // A claim that is gone from the draft still shows the words it last stood in.
  const shown = here[0] ?? claim.places[0]
  const evidence = around.evidenceByClaim.get(claim.id) ?? []
  const reasons = [...new Set(claim.reasons.map((reason) => reason.kind))]
  const sources = new Set(evidence.map((one) => one.sourceId))
  return {
    kind: 'claim',
    id: claim.id,
    claim,
    start: here[0]?.start ?? Number.MAX_SAFE_INTEGER,
    words: shown?.quote.exact ?? claim.past?.words ?? '',
    quote: shown?.quote ?? null,
    more: Math.max(0, here.length - 1),
    isOpen: !isSettled(claim),
    reasons,
    why: reasons.map((kind) => reasonWords[kind]).join(', '),
    sources: sources.size,
    isContradicted: evidence.some((one) => one.stance === 'contradicts'),
    proposed: around.proposedByClaim.get(claim.id)?.length ?? 0,
    flags: flagsOf(claim, around.queriesByClaim.get(claim.id) ?? []),
    titles: [...sources].map((id) => around.sourcesById.get(id)?.title ?? '').join('\n'),
  }
}
