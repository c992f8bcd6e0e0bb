import type { Claim } from '../../records/claim'
import type { Difference } from '../../records/entry'
import type { Evidence } from '../../records/evidence'
import type { Place } from '../../records/place'
import { failed, ok, type Result } from '../../result'
import type { Change, NewClaim, Refusal } from '../change'
import { difference, type Act, type Allowed, type Rule, type Seen } from '../rule'
import { firstClaim } from './case'
import { fallBack } from './claim'
import { fitCorrections, isCorrectedIn, joinText } from './fitCorrections'
import { checkPlace, draftsOf, isSamePlace } from './place'
import { reasonsAfter, reasonsIn } from './reasons'
import { needsOfReplaced, takeAway } from './replaced'

type One<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

/** New claims with the next numbers of the case, and the case that has counted them. */
function numberClaims(
  made: readonly NewClaim[],
  seen: Seen,
  act: Act,
): Result<{ readonly claims: readonly Claim[]; readonly counted: Difference }, Refusal> {
  const before = seen.cases.get(act.caseId)
  if (!before) return failed({ kind: 'missing', detail: 'case' })
  for (const place of made.flatMap((claim) => claim.places)) {
    const wrong = checkPlace(place, seen)
    if (wrong) return failed(wrong)
  }
  const claims = made.map((claim, at) => firstClaim(claim, before.nextClaimNumber + at, act))
  const after = { ...before, nextClaimNumber: before.nextClaimNumber + claims.length }
  return ok({ claims, counted: difference('cases', before, after) })
}

function addClaims(made: readonly NewClaim[], seen: Seen, act: Act): Result<Allowed, Refusal> {
  const numbered = numberClaims(made, seen, act)
  if (!numbered.ok) return numbered
  const { claims, counted } = numbered.value
  const differences = [counted, ...claims.map((claim) => difference('claims', null, claim))]
  return ok({ differences, count: claims.length, detail: '' })
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

/** Adds proposed claims to a case, unchecked, in the place of others that nobody has worked on. */
export const proposeClaims: Rule<One<'proposeClaims'>> = {
  needs: (change, caseId) => [
    { table: 'cases', ids: [caseId] },
    draftsOf(change.claims.flatMap((claim) => claim.places)),
    ...needsOfReplaced(change.replaces),
  ],
  judge: (change, seen, act) => {
    const added = addClaims(change.claims, seen, act)
    const replaced = takeAway(change.replaces, seen)
    if (!added.ok) return added
    if (!replaced.ok) return replaced
    return ok({ ...added.value, differences: [...added.value.differences, ...replaced.value] })
  },
}

/** The correction of a claim at other words, and its note with what is left of it. */
function corrected(claim: Claim, to: Place): Pick<Claim, 'correction' | 'note'> {
  const { correction, left } = fitCorrections([claim], to)
  return { correction, note: joinText([claim.note, ...left]) }
}

/** Changes where a claim begins and ends; a status that was given to other words falls back to re-check. */
export const moveClaim: Rule<One<'moveClaim'>> = {
  needs: (change) => [{ table: 'claims', ids: [change.claimId] }, draftsOf([change.place])],
  judge: (change, seen, act) => {
    const before = seen.claims.get(change.claimId)
    const from = before?.places[change.at]
    if (!before || !from) return failed({ kind: 'missing', detail: 'claim' })
    const wrong = checkPlace(change.place, seen)
    if (wrong) return failed(wrong)
    // Its words are what they were: nothing falls back.
    if (isSamePlace(from, change.place)) return failed({ kind: 'nothingToDo', detail: '' })
    const after: Claim = {
      ...before,
      ...fallBack(before),
      // A correction is of the words of the first place, and so are the reasons.
      ...(change.at === 0
        ? { ...corrected(before, change.place), reasons: reasonsAfter(before, from, change.place) }
        : {}),
      places: before.places.with(change.at, change.place),
      changedAt: act.at,
    }
    return ok({ differences: [difference('claims', before, after)], count: 1, detail: '' })
  },
}

const copyEvidence = (from: Claim, to: Claim, seen: Seen, act: Act): readonly Evidence[] =>
  [...seen.evidence.values()]
    .filter((one) => one.claimId === from.id)
    .map((one) => ({ ...one, id: act.newId(), claimId: to.id }))

/**
 * Splits a claim into parts. The first keeps its number, notes and queries; every part keeps its evidence, its flags and
 * what was found, to be checked again; a correction goes to the part that it changes.
 */
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
    const { kind, worthiness, claimant, legal, sensitive, remarksDone } = before
    const numbered = numberClaims(
      rest.map((place) => {
        const reasons = reasonsIn(before, place)
        return { places: [place], kind, reasons, worthiness, origin: 'person', claimant }
      }),
      seen,
      act,
    )
    const wrong = checkPlace(head, seen)
    if (wrong) return failed(wrong)
    if (!numbered.ok) return numbered
    const onEach = { ...fallBack(before), legal, sensitive, ...(remarksDone ? { remarksDone } : {}) }
    const changed = isCorrectedIn(before, head) ? undefined : rest.find((part) => isCorrectedIn(before, part))
    const parts = numbered.value.claims.map((claim): Claim => {
      const isChanged = changed !== undefined && claim.places[0] === changed
      return { ...claim, ...onEach, correction: isChanged ? corrected(before, changed).correction : null }
    })
    const after: Claim = {
      ...before,
      ...onEach,
      ...(changed ? { correction: null } : corrected(before, head)),
      reasons: reasonsIn(before, head),
      places: [head, ...before.places.slice(1)],
      changedAt: act.at,
    }
    return ok({
      differences: [
        difference('claims', before, after),
        numbered.value.counted,
        ...parts.map((claim) => difference('claims', null, claim)),
        ...parts
          .flatMap((claim) => copyEvidence(before, claim, seen, act))
          .map((one) => difference('evidence', null, one)),
      ],
      count: change.parts.length,
      detail: '',
    })
  },
}
