import { normaliseWords, sameWords } from '../../drafts/normaliseWords'
import { recogniseCorrection } from '../../drafts/recogniseCorrection'
import type { Case } from '../../records/case'
import type { Claim } from '../../records/claim'
import type { Draft } from '../../records/draft'
import type { Place } from '../../records/place'
import { failed, ok, type Result } from '../../result'
import { isSameAgain } from '../nextDraft/isSameAgain'
import type { CarriedClaim, Change, Refusal } from '../change'
import { difference, type Act, type Allowed, type Rule, type Seen } from '../rule'
import { workAfter } from '../settled'
import { firstClaim } from './case'
import { fallBack } from './claim'
import { checkPlace, isSamePlace } from './place'
import { reasonsAfter } from './reasons'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/**
 * Says whether a claim stands in the next draft in the same words wherever it still stands; whoever carried it, the rule
 * compares them itself.
 */
const keepsWords = (from: readonly Place[], { to }: CarriedClaim): boolean =>
  to.some((one) => one.kind !== 'gone') &&
  to.every(
    (one, at) =>
      one.kind === 'gone' ||
      ((one.kind === 'unchanged' || one.kind === 'moved') &&
        sameWords(from[at]?.quote.exact ?? '', one.place.quote.exact)),
  )

/** Says whether the writer made the correction that was waiting; a claim that is gone was not corrected by anybody. */
function correctionAfter(claim: Claim, draft: Pick<Draft, 'text'>, place: Place | undefined) {
  const { correction } = claim
  if (!correction || correction.made !== 'no' || !place) return correction
  const before = claim.places[0]?.quote.exact ?? ''
  const made = recogniseCorrection(before, correction.wording, draft, place)
  return made === 'no' ? correction : { ...correction, made }
}

const areSame = (one: readonly Place[], other: readonly Place[]): boolean =>
  one.length === other.length &&
  one.every((place, at) => sameWords(place.quote.exact, other[at]?.quote.exact ?? ''))

/**
 * What a claim was when it had the words that stand again: the status that a person gave to them, or, for one that was
 * only gone, its places. Null when the words are not those. A correction waits again where the old wording is back.
 */
function cameBack(claim: Claim, back: readonly Place[], from: readonly Place[]): Partial<Claim> | null {
  const { past, correction } = claim
  const places = { places: [...back] }
  if (claim.status === 'recheck' && past?.places && areSame(past.places, back))
    return {
      ...places,
      status: past.status,
      statusBy: past.by,
      statusAt: past.at,
      past: null,
      work: workAfter(past.status, claim.work),
      correction: correction && correction.made !== 'declined' ? { ...correction, made: 'no' } : correction,
    }
  return from.length === 0 && areSame(claim.places, back) ? places : null
}

/**
 * Carries a claim into the next draft: its status stays only when its words do, at every place, and comes back with the
 * words it was given to. A claim that stands nowhere in it keeps its last places, of the draft before, so that its words
 * can still be read and looked for.
 */
function carry(claim: Claim, carried: CarriedClaim, draft: Pick<Draft, 'text'>, act: Act): Claim {
  const from = carried.from
  const places = carried.to.flatMap((one) => ('place' in one ? [one.place] : []))
  const moved = places.length > 0 ? { ...claim, places } : claim
  const again = cameBack(claim, carried.back ?? [], from)
  const to = again ? carried.back?.[0] : places[0]
  const why = to ? { reasons: reasonsAfter(claim, claim.places[0], to, carried.reasons) } : {}
  if (again) return { ...claim, ...again, ...why, changedAt: act.at }
  if (keepsWords(from, carried)) return moved
  if (from.length === 0) return claim
  const fallen = fallBack(claim)
  // Words that fell back before keep what they had then.
  const past = claim.status === 'recheck' ? claim.past : fallen.past && { ...fallen.past, places: [...from] }
  return {
    ...moved,
    ...fallen,
    ...why,
    past,
    correction: correctionAfter(claim, draft, places[0]),
    changedAt: act.at,
  }
}

function carryAll(change: One<'openDraft'>, seen: Seen, act: Act): Result<Allowed, Refusal> {
  const carried = new Map(change.carried.map((one) => [one.claimId as string, one]))
  const differences: Allowed['differences'][number][] = []
  let fallen = 0
  for (const claim of seen.claims.values()) {
    const here = claim.places.filter(({ draftId }) => draftId === change.from)
    const one = carried.get(claim.id)
    if (here.length === 0 && !one) continue
    // What was carried must be what is there: a claim made or moved meanwhile would stay behind unseen.
    if (!one || here.length !== one.to.length || !here.every((place, at) => isSamePlace(place, one.from[at])))
      return failed({ kind: 'changedSince', detail: 'claim' })
    const after = carry(claim, { ...one, from: here }, change.draft, act)
    if (after.status !== claim.status && after.status === 'recheck') fallen++
    if (after !== claim) differences.push(difference('claims', claim, after))
  }
  const kept = new Map(change.waivers.map((one) => [one.waiverId as string, one.place]))
  for (const waiver of seen.waivers.values()) {
    if (waiver.place.draftId !== change.from) continue
    const place = kept.get(waiver.id)
    const same = place && sameWords(place.quote.exact, waiver.place.quote.exact)
    differences.push(difference('waivers', waiver, same ? { ...waiver, place } : null))
  }
  return ok({ differences, count: fallen, detail: '' })
}

/** The next number and what is wrong with the draft, if anything. */
function judgeDraft(change: One<'openDraft'>, seen: Seen, act: Act): Result<Case, Refusal> {
  const theCase = seen.cases.get(act.caseId)
  const before = seen.drafts.get(change.from)
  if (!theCase || !before) return failed({ kind: 'missing', detail: theCase ? 'draft' : 'case' })
  if (theCase.draftId !== change.from) return failed({ kind: 'changedSince', detail: 'draft' })
  if (normaliseWords(change.draft.text).text === '') return failed({ kind: 'emptyText', detail: '' })
  if (isSameAgain(before, change.draft)) return failed({ kind: 'nothingToDo', detail: '' })
  return ok(theCase)
}

/**
 * Opens the next draft of a case: the draft, where each claim stands in it, and what of the check still holds, in one
 * change. The count is that of the claims that fell back to re-check; the detail is the draft's number.
 */
export const openDraft: Rule<One<'openDraft'>> = {
  needs: (_change, caseId) => [
    { table: 'cases', ids: [caseId] },
    { table: 'drafts', where: 'caseId', equals: [caseId] },
    { table: 'claims', where: 'caseId', equals: [caseId] },
    { table: 'waivers', where: 'caseId', equals: [caseId] },
  ],
  judge: (change, seen, act) => {
    const theCase = judgeDraft(change, seen, act)
    if (!theCase.ok) return theCase
    const numbers = [...seen.drafts.values()].map(({ number }) => number)
    const draft: Draft = { ...change.draft, number: Math.max(...numbers) + 1 }
    const drafts: ReadonlyMap<string, Draft> = new Map([[draft.id, draft]])
    const places = [
      ...change.carried.flatMap(({ to, back = [] }) => [
        ...to.flatMap((one) => ('place' in one ? [one.place] : [])),
        ...back,
      ]),
      ...change.waivers.map(({ place }) => place),
      ...change.claims.flatMap((claim) => claim.places),
    ]
    for (const place of places) {
      const wrong = checkPlace(place, { ...seen, drafts })
      if (wrong) return failed(wrong)
    }
    const carried = carryAll(change, seen, act)
    if (!carried.ok) return carried
    const first = theCase.value.nextClaimNumber
    const claims = change.claims.map((claim, at) => firstClaim(claim, first + at, act))
    const after = { ...theCase.value, draftId: draft.id, nextClaimNumber: first + claims.length }
    return ok({
      differences: [
        difference('cases', theCase.value, after),
        difference('drafts', null, draft),
        ...carried.value.differences,
        ...claims.map((claim) => difference('claims', null, claim)),
      ],
      count: carried.value.count,
      detail: String(draft.number),
    })
  },
}
