import { dropBlocks } from '../../shared/article/dropBlocks'
import { quotesAt } from '../../shared/article/quotesAt'
import type { CarriedDraft } from '../../shared/drafts/carryDraft'
import type { Outcome } from '../../shared/drafts/outcome'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Draft } from '../../shared/records/draft'
import type { Id } from '../../shared/records/id'
import type { Place, Span } from '../../shared/records/place'
import type { CarriedClaim, CarriedPlace, Change } from '../../shared/workflow/change'
import { analyseArticle, carryDraft } from '../engine/engine'
import type { ReadDraft } from '../read/readDraft'
import { countFates, type Fates } from './countFates'
import { proposeFor } from './proposeFor'

/** What loading a draft would do, worked out before anything is stored. */
export type Plan = {
  readonly number: number
  readonly sameness: CarriedDraft['sameness']
  readonly sameShare: number
  readonly fates: Fates
  readonly draftId: Id<'draft'>
  readonly text: string
  readonly blocks: Draft['blocks']
  readonly remarks: Draft['remarks']
  readonly change: Omit<Extract<Change, { kind: 'openDraft' }>, 'draft'>
}

const meet = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start < one.end && one.start < other.end)

/** Where a person may find words again: their one place, or the candidates for it. */
export const spansOf = (outcome: Outcome): readonly Span[] =>
  outcome.kind === 'gone' ? [] : outcome.kind === 'ambiguous' ? outcome.candidates : [outcome.target]

/** Works out what becomes of a case's claims and waivers when its next draft is what was read. */
export async function planNextDraft(
  records: CaseRecords,
  read: ReadDraft,
  dropped: ReadonlySet<number>,
  draftId: Id<'draft'>,
): Promise<Plan | null> {
  const from = records.case.draftId
  const before = records.drafts.find(({ id }) => id === from)
  if (!before) return null
  const { text, blocks, remarks } = dropBlocks(read, dropped)
  const here = records.claims
    .map((claim) => ({ claim, from: claim.places.filter((place) => place.draftId === from) }))
    .filter((one) => one.from.length > 0)
  const waivers = records.waivers.filter(({ place }) => place.draftId === from)
  const spans = [...here.flatMap((one) => one.from), ...waivers.map(({ place }) => place)]
  const { date, language } = records.case
  const [{ outcomes, fresh, ...alike }, analysis] = await Promise.all([
    carryDraft(before, { text, blocks }, spans),
    analyseArticle({ text, blocks, date, language }),
  ])

  const targets = outcomes.map((one) => ('target' in one ? one.target : { start: 0, end: 0 }))
  const quotes = quotesAt(text, targets)
  const placeAt = (at: number): Place => ({
    draftId,
    start: targets[at]?.start ?? 0,
    end: targets[at]?.end ?? 0,
    quote: quotes[at] ?? { exact: '', prefix: '', suffix: '' },
  })
  const carriedAt = (at: number): CarriedPlace => {
    const kind = outcomes[at]?.kind ?? 'gone'
    return kind === 'gone' || kind === 'ambiguous' ? { kind } : { kind, place: placeAt(at) }
  }
  let at = 0
  const carried: CarriedClaim[] = here.map((one) => ({
    claimId: one.claim.id,
    from: one.from,
    to: one.from.map(() => carriedAt(at++)),
  }))
  const keptWaivers = waivers.flatMap(({ id }) => {
    const place = carriedAt(at++)
    return place.kind === 'unchanged' || place.kind === 'moved' ? [{ waiverId: id, place: place.place }] : []
  })
  const taken = [
    ...outcomes.slice(0, spans.length - waivers.length).flatMap(spansOf),
    ...keptWaivers.map(({ place }) => place),
  ]
  // Words that stood in the draft before were proposed on then: what a person has removed does not come back.
  const isFresh = (span: Span) => meet(span, fresh) && !meet(span, taken)
  const claims = proposeFor(draftId, text, {
    ...analysis,
    proposals: analysis.proposals.filter(isFresh),
  })
  return {
    number: Math.max(...records.drafts.map((draft) => draft.number)) + 1,
    ...alike,
    fates: countFates(
      here.map(({ claim }) => claim),
      carried,
      { text, fresh, proposed: claims.length, waivers: [waivers.length, keptWaivers.length] },
    ),
    draftId,
    text,
    blocks: [...blocks],
    remarks: [...remarks],
    change: { kind: 'openDraft', from, carried, waivers: keptWaivers, claims },
  }
}
