import type { Case } from '../../records/case'
import type { Claim } from '../../records/claim'
import type { Evidence } from '../../records/evidence'
import type { Id } from '../../records/id'
import type { Place } from '../../records/place'
import { failed, ok, type Result } from '../../result'
import type { Change, NewClaim, Refusal } from '../change'
import { difference, type Act, type Allowed, type Need, type Rule, type Seen } from '../rule'
import { firstClaim } from './case'
import { claimsOf, fallBack } from './claim'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

const draftsOf = (places: readonly Place[]): Need => ({
  table: 'drafts',
  ids: [...new Set(places.map((place) => place.draftId))],
})

/** Says what is wrong with a place: no words in it, or other words than the draft has there. */
export function checkPlace(place: Place, seen: Seen): Refusal | null {
  const draft = seen.drafts.get(place.draftId)
  if (!draft) return { kind: 'missing', detail: 'draft' }
  if (place.quote.exact.trim() === '') return { kind: 'emptyWords', detail: '' }
  if (draft.text.slice(place.start, place.end) !== place.quote.exact)
    return { kind: 'wordsDiffer', detail: '' }
  return null
}

function addClaims(made: readonly NewClaim[], seen: Seen, act: Act): Result<Allowed, Refusal> {
  const before = seen.cases.get(act.caseId)
  if (!before) return failed({ kind: 'missing', detail: 'case' })
  for (const place of made.flatMap((claim) => claim.places)) {
    const wrong = checkPlace(place, seen)
    if (wrong) return failed(wrong)
  }
  const claims = made.map((claim, at) => firstClaim(claim, before.nextClaimNumber + at, act))
  const after: Case = { ...before, nextClaimNumber: before.nextClaimNumber + claims.length }
  return ok({
    differences: [
      difference('cases', before, after),
      ...claims.map((claim) => difference('claims', null, claim)),
    ],
    count: claims.length,
    detail: '',
  })
}

/** Makes a claim of words that a person selected. */
export const makeClaim: Rule<One<'makeClaim'>> = {
  needs: (change, caseId) => [{ table: 'cases', ids: [caseId] }, draftsOf([change.place])],
  judge: (change, seen, act) =>
    addClaims(
      [
        {
          places: [change.place],
          kind: change.claimKind ?? 'statement',
          reasons: [{ kind: 'person', words: '' }],
          worthiness: 1,
          origin: 'person',
          claimant: '',
        },
      ],
      seen,
      act,
    ),
}

/** Adds proposed claims to a case, unchecked. */
export const proposeClaims: Rule<One<'proposeClaims'>> = {
  needs: (change, caseId) => [
    { table: 'cases', ids: [caseId] },
    draftsOf(change.claims.flatMap((claim) => claim.places)),
  ],
  judge: (change, seen, act) => addClaims(change.claims, seen, act),
}

/** Changes where a claim begins and ends; a status that was given to other words falls back to re-check. */
export const moveClaim: Rule<One<'moveClaim'>> = {
  needs: (change) => [{ table: 'claims', ids: [change.claimId] }, draftsOf([change.place])],
  judge: (change, seen, act) => {
    const before = seen.claims.get(change.claimId)
    if (!before || change.at > before.places.length) return failed({ kind: 'missing', detail: 'claim' })
    const wrong = checkPlace(change.place, seen)
    if (wrong) return failed(wrong)
    const places = [...before.places]
    places[change.at] = change.place
    const after: Claim = { ...before, ...fallBack(before), places, changedAt: act.at }
    return ok({ differences: [difference('claims', before, after)], count: 1, detail: '' })
  },
}

const copyEvidence = (from: string, to: Id<'claim'>, seen: Seen, act: Act): readonly Evidence[] =>
  [...seen.evidence.values()]
    .filter((one) => one.claimId === from)
    .map((one) => ({ ...one, id: act.newId(), claimId: to }))

/** Splits a claim into parts: the first keeps its number and notes, every part keeps the evidence. */
export const splitClaim: Rule<One<'splitClaim'>> = {
  needs: (change, caseId) => [
    { table: 'cases', ids: [caseId] },
    { table: 'claims', ids: [change.claimId] },
    { table: 'evidence', where: 'claimId', equals: [change.claimId] },
    draftsOf(change.parts),
  ],
  judge: (change, seen, act) => {
    const before = seen.claims.get(change.claimId)
    const [head, ...rest] = change.parts
    if (!before) return failed({ kind: 'missing', detail: 'claim' })
    if (!head || rest.length === 0) return failed({ kind: 'tooFew', detail: '' })
    const fallen = fallBack(before)
    const added = addClaims(
      rest.map((place) => ({
        places: [place],
        kind: before.kind,
        reasons: before.reasons.filter(({ words }) => words === '' || place.quote.exact.includes(words)),
        worthiness: before.worthiness,
        origin: 'person',
        claimant: before.claimant,
      })),
      seen,
      act,
    )
    if (!added.ok) return added
    const parts = added.value.differences.map((one) =>
      one.table === 'claims' && one.after !== null
        ? difference('claims', null, { ...(one.after as unknown as Claim), ...fallen, ...doneOn([before]) })
        : one,
    )
    const wrong = checkPlace(head, seen)
    if (wrong) return failed(wrong)
    const after: Claim = {
      ...before,
      ...fallen,
      places: [head, ...before.places.slice(1)],
      changedAt: act.at,
    }
    return ok({
      differences: [
        difference('claims', before, after),
        ...parts,
        ...parts
          .filter((one) => one.table === 'claims')
          .flatMap((one) => copyEvidence(before.id, one.id as Id<'claim'>, seen, act))
          .map((one) => difference('evidence', null, one)),
      ],
      count: change.parts.length,
      detail: '',
    })
  },
}

const handOver = (others: readonly Claim[], to: Claim, seen: Seen) => {
  const gone = new Set<string>(others.map((claim) => claim.id))
  return [
    ...[...seen.evidence.values()]
      .filter((one) => gone.has(one.claimId))
      .map((one) => difference('evidence', one, { ...one, claimId: to.id })),
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

const joinText = (parts: readonly string[]) => [...new Set(parts.filter((part) => part !== ''))].join('\n')

const merged = (first: Claim, others: readonly Claim[], act: Act): Claim => ({
  ...first,
  note: joinText([first.note, ...others.map((claim) => claim.note)]),
  legal: [first, ...others].some((claim) => claim.legal),
  sensitive: [first, ...others].some((claim) => claim.sensitive),
  ...doneOn([first, ...others]),
  correction: first.correction ?? others.find((claim) => claim.correction)?.correction ?? null,
  worthiness: Math.max(first.worthiness, ...others.map((claim) => claim.worthiness)),
  reasons: [first, ...others]
    .flatMap((claim) => claim.reasons)
    .filter(
      (one, at, all) => all.findIndex((other) => other.kind === one.kind && other.words === one.words) === at,
    ),
  changedAt: act.at,
})

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
    const places = [change.place, ...claims.value.flatMap((claim) => claim.places.slice(1))]
    const after = { ...merged(first, others, act), ...fallBack(checked ?? first), places }
    return ok({
      differences: [difference('claims', first, after), ...handOver(others, first, seen)],
      count: claims.value.length,
      detail: '',
    })
  },
}

/** Says that claims in several places are the same one, to be checked once; findings that differ fall back. */
export const linkClaims: Rule<One<'linkClaims'>> = {
  needs: (change) => mergeNeeds(change.claimIds),
  judge: (change, seen, act) => {
    const claims = claimsOf(change.claimIds, seen)
    if (!claims.ok) return claims
    const [first, ...others] = claims.value
    if (!first || others.length === 0) return failed({ kind: 'tooFew', detail: '' })
    const agree = others.every((claim) => claim.status === first.status || claim.status === 'unchecked')
    const checked = claims.value.find((claim) => claim.status !== 'unchecked') ?? first
    const after = {
      ...merged(first, others, act),
      ...(agree ? {} : fallBack(checked)),
      places: claims.value.flatMap((claim) => claim.places),
    }
    return ok({
      differences: [difference('claims', first, after), ...handOver(others, first, seen)],
      count: claims.value.length,
      detail: '',
    })
  },
}
