import { canonicalJson } from '../../records/chain'
import type { Claim } from '../../records/claim'
import type { Evidence } from '../../records/evidence'
import type { Place } from '../../records/place'
import { failed, ok } from '../../result'
import type { Change } from '../change'
import { difference, type Act, type Need, type Rule, type Seen } from '../rule'
import { claimsOf, fallBack } from './claim'
import { fitCorrections, joinText } from './fitCorrections'
import { checkPlace, draftsOf, isSamePlace } from './place'
import { eachReason } from './reasons'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** What tells evidence of one claim apart: both parts of a claim that was split have the same. */
const saidBy = ({ sourceId, stance, locator, words, note }: Evidence): string =>
  canonicalJson([sourceId, stance, locator, words, note])

function handOver(others: readonly Claim[], to: Claim, seen: Seen) {
  const gone = new Set<string>(others.map((claim) => claim.id))
  const evidence = [...seen.evidence.values()]
  const said = new Set(evidence.filter((one) => one.claimId === to.id).map(saidBy))
  return [
    ...evidence
      .filter((one) => gone.has(one.claimId))
      .map((one) => {
        const isThere = said.has(saidBy(one))
        said.add(saidBy(one))
        return difference('evidence', one, isThere ? null : { ...one, claimId: to.id })
      }),
    ...[...seen.queries.values()]
      .filter((one) => gone.has(one.claimId))
      .map((one) => difference('queries', one, { ...one, claimId: to.id })),
    ...others.map((one) => difference('claims', one, null)),
  ]
}

const mergeNeeds = (claimIds: readonly string[]): readonly Need[] => [
  { table: 'claims', ids: claimIds },
  { table: 'evidence', where: 'claimId', equals: claimIds },
  { table: 'queries', where: 'claimId', equals: claimIds },
]

/** What was taken or dismissed of the writer's remarks on any of the claims. */
const doneOn = (claims: readonly Claim[]): Pick<Claim, 'remarksDone'> => {
  const remarksDone = [...new Set(claims.flatMap((claim) => claim.remarksDone ?? []))]
  return remarksDone.length > 0 ? { remarksDone } : {}
}

const eachOnce = (places: readonly Place[]): Place[] =>
  places.filter((one, at) => places.findIndex((other) => isSamePlace(one, other)) === at)

/** What claims have in common when they become one at these words: nothing that a person wrote on any of them is lost. */
function merged(claims: readonly Claim[], first: Claim, to: Place | undefined, act: Act): Claim {
  const { correction, left } = fitCorrections(claims, to)
  return {
    ...first,
    note: joinText([...claims.map((claim) => claim.note), ...left]),
    claimant: claims.find((claim) => claim.claimant !== '')?.claimant ?? '',
    legal: claims.some((claim) => claim.legal),
    sensitive: claims.some((claim) => claim.sensitive),
    ...doneOn(claims),
    correction,
    worthiness: Math.max(...claims.map((claim) => claim.worthiness)),
    reasons: eachReason(claims.flatMap((claim) => claim.reasons)),
    changedAt: act.at,
  }
}

/** Joins claims into one over the words from the first to the last; what was found falls back to re-check. */
export const joinClaims: Rule<One<'joinClaims'>> = {
  needs: (change) => [...mergeNeeds(change.claimIds), draftsOf([change.place])],
  judge: (change, seen, act) => {
    const claims = claimsOf(change.claimIds, seen)
    if (!claims.ok) return claims
    const [first, ...others] = claims.value
    if (!first || others.length === 0) return failed({ kind: 'tooFew', detail: '' })
    const wrong = checkPlace(change.place, seen)
    if (wrong) return failed(wrong)
    const checked = claims.value.find((claim) => claim.status !== 'unchecked')
    const after: Claim = {
      ...merged(claims.value, first, change.place, act),
      ...fallBack(checked ?? first),
      places: eachOnce([change.place, ...claims.value.flatMap((claim) => claim.places.slice(1))]),
    }
    return ok({
      differences: [difference('claims', first, after), ...handOver(others, first, seen)],
      count: claims.value.length,
      detail: '',
    })
  },
}

/**
 * Says that claims in several places are the same one, to be checked once: what was found of any of them holds for all,
 * whichever stands first; findings that differ fall back.
 */
export const linkClaims: Rule<One<'linkClaims'>> = {
  needs: (change) => mergeNeeds(change.claimIds),
  judge: (change, seen, act) => {
    const claims = claimsOf(change.claimIds, seen)
    if (!claims.ok) return claims
    const [first, ...others] = claims.value
    if (!first || others.length === 0) return failed({ kind: 'tooFew', detail: '' })
    const found = claims.value.filter((claim) => claim.status !== 'unchecked')
    const checked = found[0] ?? first
    // What is to be checked again falls back anew: old words of one of them are not the words of all.
    const agree = found.every(({ status }) => status === checked.status && status !== 'recheck')
    const { status, statusBy, statusAt, past, work } = agree ? checked : fallBack(checked)
    // The same words corrected in another place are corrected here.
    const [to] = first.places
    const here = claims.value.map((claim) =>
      to && claim.places[0]?.quote.exact === to.quote.exact ? { ...claim, places: first.places } : claim,
    )
    const after: Claim = {
      ...merged(here, first, to, act),
      status,
      statusBy,
      statusAt,
      past,
      work,
      places: eachOnce(claims.value.flatMap((claim) => claim.places)),
    }
    return ok({
      differences: [difference('claims', first, after), ...handOver(others, first, seen)],
      count: claims.value.length,
      detail: '',
    })
  },
}
