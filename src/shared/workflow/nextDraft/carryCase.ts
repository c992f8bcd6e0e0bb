import { quotesAt } from '../../article/quotesAt'
import type { CarriedDraft } from '../../drafts/carryDraft'
import { sameWords } from '../../drafts/normaliseWords'
import { spansOf, type Outcome } from '../../drafts/outcome'
import type { CaseRecords } from '../../records/caseRecords'
import type { Claim } from '../../records/claim'
import type { Id } from '../../records/id'
import type { Place, Span } from '../../records/place'
import type { Waiver } from '../../records/waiver'
import type { CarriedClaim, CarriedPlace, Change } from '../change'

type OpenDraft = Extract<Change, { kind: 'openDraft' }>

/** What has to be carried from one draft of a case: the spans of that draft, in a fixed order (UTF-16, end exclusive). */
export type ToCarry = { readonly draftId: Id<'draft'>; readonly spans: readonly Span[] }

/** What becomes of a case in its next draft. */
export type CarriedCase = {
  readonly carried: OpenDraft['carried']
  readonly waivers: OpenDraft['waivers']
  /** The claims of `carried`, in its order. */
  readonly claims: readonly Claim[]
  readonly waiverCount: number
  /** How many claims that somebody has marked keep their words while the sentence around them changed. */
  readonly aroundCount: number
  /** Says whether a stretch of the next draft is new, and no claim or waiver was carried to it. */
  readonly isFresh: (span: Span) => boolean
}

type Standing = Extract<CarriedPlace, { place: Place }>
type Here = { readonly claim: Claim; readonly from: readonly Place[] }
type Formerly = { readonly claim: Claim; readonly former: readonly Place[] }

const claimsHere = ({ case: { draftId }, claims }: CaseRecords): readonly Here[] =>
  claims
    .map((claim) => ({ claim, from: claim.places.filter((place) => place.draftId === draftId) }))
    .filter(({ from }) => from.length > 0)

const waiversHere = ({ case: { draftId }, waivers }: CaseRecords): readonly Waiver[] =>
  waivers.filter(({ place }) => place.draftId === draftId)

/** Claims whose words an earlier draft had, with their places there: those to re-check, and those that are gone. */
const claimsFormerly = ({ case: { draftId }, claims }: CaseRecords): readonly Formerly[] =>
  claims.flatMap((claim) => {
    const former =
      claim.past?.places ?? (claim.places.some((one) => one.draftId === draftId) ? [] : claim.places)
    return former.length > 0 ? [{ claim, former }] : []
  })

/** The drafts from which a case is carried to its next one: the draft under check first, then those that are needed before. */
export function spansToCarry(records: CaseRecords): readonly ToCarry[] {
  const here = [
    ...claimsHere(records).flatMap(({ from }) => from),
    ...waiversHere(records).map(({ place }) => place),
  ]
  const former = claimsFormerly(records).flatMap((one) => one.former)
  const earlier = [...new Set(former.map(({ draftId }) => draftId))]
  return [
    { draftId: records.case.draftId, spans: here },
    ...earlier.map((draftId) => ({ draftId, spans: former.filter((place) => place.draftId === draftId) })),
  ]
}

const meet = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => other.start < one.end && one.start < other.end)

const isAroundChanged = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && 'surroundingsChanged' in outcome && outcome.surroundingsChanged

const stays = (kind: Outcome['kind']): boolean => kind === 'unchanged' || kind === 'moved'

/** Turns outcomes into places of the next draft, with the quotes by which they are found again. */
function placesOf(outcomes: readonly Outcome[], next: { readonly id: Id<'draft'>; readonly text: string }) {
  const targets = outcomes.map((one) => ('target' in one ? one.target : { start: 0, end: 0 }))
  const quotes = quotesAt(next.text, targets)
  return outcomes.map((outcome, at): CarriedPlace => {
    const { kind } = outcome
    const quote = quotes[at]
    if (kind === 'gone' || kind === 'ambiguous' || !quote)
      return { kind: kind === 'ambiguous' ? kind : 'gone' }
    const { start, end } = targets[at] ?? { start: 0, end: 0 }
    return { kind, place: { draftId: next.id, start, end, quote } }
  })
}

/** Places of an earlier draft in the same text come again, if a claim had the words there that its status was given to. */
function standingAgain(
  former: readonly Place[],
  then: readonly Place[],
  draftId: Id<'draft'>,
): readonly Standing[] | null {
  const areSame =
    then.length === former.length &&
    then.every((place, at) => sameWords(place.quote.exact, former[at]?.quote.exact ?? ''))
  return areSame ? then.map((place) => ({ kind: 'unchanged', place: { ...place, draftId } })) : null
}

/**
 * Says what becomes of a case's claims and waivers in its next draft. In: the records, the next draft, what was carried
 * of each item of `spansToCarry`, in its order, and, where the next draft is an earlier one to the letter, the claims as
 * they stood there (`stood`). A claim to re-check or gone whose words of an earlier draft stand again, unchanged by the
 * carrying from that draft or where they stood in the very same text, is given these places as `back`. Pure; throws
 * nothing.
 */
export function carryCase(
  records: CaseRecords,
  next: { readonly id: Id<'draft'>; readonly text: string },
  ways: readonly CarriedDraft[],
  stood: readonly Pick<Claim, 'id' | 'places'>[] = [],
): CarriedCase {
  const [now, ...earlier] = ways
  const outcomes = now?.outcomes ?? []
  const places = placesOf(outcomes, next)
  const here = claimsHere(records)
  const waivers = waiversHere(records)

  const [, ...before] = spansToCarry(records)
  const again = new Map<Span, Standing>()
  for (const [way, { spans }] of before.entries()) {
    const found = placesOf(earlier[way]?.outcomes ?? [], next)
    for (const [at, span] of spans.entries()) {
      const one = found[at]
      if (one && 'place' in one && stays(one.kind)) again.set(span, one)
    }
  }
  const backOf = new Map<string, readonly Standing[]>()
  const placesThen = new Map(stood.map((claim) => [claim.id, claim.places]))
  for (const { claim, former } of claimsFormerly(records)) {
    const back = former.flatMap((place) => again.get(place) ?? [])
    const then = standingAgain(former, placesThen.get(claim.id) ?? [], next.id)
    if (then) backOf.set(claim.id, then)
    else if (back.length === former.length) backOf.set(claim.id, back)
  }

  let at = 0
  let aroundCount = 0
  const carriedHere = here.map(({ claim, from }): CarriedClaim => {
    const own = outcomes.slice(at, at + from.length)
    const to = from.map(() => places[at++] ?? { kind: 'gone' as const })
    const back = backOf.get(claim.id)
    backOf.delete(claim.id)
    const isInPlace = back?.every(({ kind }) => kind === 'unchanged')
    const isKept = to.every((one, which) => {
      const words = from[which]?.quote.exact ?? ''
      return 'place' in one && stays(one.kind) && sameWords(words, one.place.quote.exact)
    })
    if (isKept && claim.status !== 'unchecked' && own.some(isAroundChanged)) aroundCount++
    // Old words that have turned up elsewhere do not take a claim from where it stands as it stood.
    const isBack = back && (isInPlace || !isKept)
    if (isBack) return { claimId: claim.id, from, to, back: back.map(({ place }) => place) }
    // What is not sure to be the same words is sure where the very same text says so.
    const then = isKept ? null : standingAgain(from, placesThen.get(claim.id) ?? [], next.id)
    return { claimId: claim.id, from, to: then?.map(({ place }) => ({ kind: 'moved', place })) ?? to }
  })
  const firstWaiver = at
  const keptWaivers = waivers.flatMap(({ id }) => {
    const one = places[at++]
    return one && 'place' in one && stays(one.kind) ? [{ waiverId: id, place: one.place }] : []
  })
  const gone = records.claims.filter(({ id }) => backOf.has(id))
  const carried = [
    ...carriedHere,
    ...gone.map(({ id }): CarriedClaim => ({
      claimId: id,
      from: [],
      to: [],
      back: (backOf.get(id) ?? []).map(({ place }) => place),
    })),
  ]
  const taken = [
    ...outcomes.slice(0, firstWaiver).flatMap(spansOf),
    ...keptWaivers.map(({ place }) => place),
    ...carried.flatMap(({ to }) => to.flatMap((one) => ('place' in one ? [one.place] : []))),
    ...carried.flatMap(({ back }) => back ?? []),
  ]
  const fresh = now?.fresh ?? []
  return {
    carried,
    waivers: keptWaivers,
    claims: [...here.map(({ claim }) => claim), ...gone],
    waiverCount: waivers.length,
    aroundCount,
    // Words that stood in the draft before were proposed on then: what a person has removed does not come back.
    isFresh: (span) => meet(span, fresh) && !meet(span, taken),
  }
}
