import { describe, expect, it } from 'vitest'
import { aClaim, aDraft, aPlace, idOf, sampleAt, sampleCase } from '../../records/case.fixture'
import type { Claim } from '../../records/claim'
import type { Place } from '../../records/place'
import { act, after, allowed, refusal } from '../judged.fixture'

const first = aDraft('The bridge cost 40 million. It opened in 1931.')
const second = aDraft('It opened in 1931. The bridge cost 14 million.', {
  id: idOf<'draft'>(2, 2),
  number: 2,
})
const before = aPlace(first, 'The bridge cost 40 million')
const now = aPlace(second, 'The bridge cost 14 million')
const found = { status: 'verified', by: 'A. Reader', at: sampleAt } as const
const fallen = (over: Partial<Claim> = {}) =>
  aClaim(1, { status: 'recheck', past: { ...found, words: before.quote.exact }, places: [now], ...over })
const caseWith = (...claims: readonly Claim[]) => {
  const { case: one, ...rest } = sampleCase({ drafts: [first, second], claims, evidence: [], queries: [] })
  return { ...rest, case: { ...one, draftId: second.id } }
}
const claimId = idOf<'claim'>(3, 1)

describe('accepting changed words', () => {
  const accept = (reason: string) => ({ kind: 'acceptWords', claimId, reason }) as const

  it('gives the status back under the name of the person who accepts', () => {
    expect(after(accept('the county’s figure'), caseWith(fallen())).claims[0]).toMatchObject({
      places: [now],
      status: 'verified',
      statusBy: act.by,
      statusAt: act.at,
      past: null,
      work: 'done',
      changedAt: act.at,
    })
  })

  it('keeps the words of a claim that stands in no draft', () => {
    const { past } = fallen()
    expect(after(accept('so'), caseWith(fallen({ places: [] }))).claims[0]?.past).toEqual(past)
  })

  it('keeps the reason in the history', () => {
    expect(allowed(accept(' so '), caseWith(fallen())).detail).toBe('so')
  })

  it('asks for a reason', () => {
    expect(refusal(accept('  '), caseWith(fallen()))?.kind).toBe('emptyText')
  })

  it.each<[string, readonly Claim[], string]>([
    ['that is gone', [], 'missing'],
    ['that has a status', [fallen({ status: 'disputed' })], 'changedSince'],
    ['of which nothing was found before', [fallen({ past: null })], 'changedSince'],
  ])('is refused on a claim %s', (_what, claims, kind) => {
    expect(refusal(accept('so'), caseWith(...claims))?.kind).toBe(kind)
  })
})

describe('saying where a claim stands', () => {
  const opened = aPlace(second, 'It opened in 1931')
  const lost = (words: string, over: Partial<Claim> = {}) =>
    fallen({ places: [aPlace(first, 'It opened in 1931')], past: { ...found, words }, ...over })
  const at = (place: Place) => ({ kind: 'resolveAmbiguous', claimId, place }) as const

  it('brings the status back when the words are the same, under the name of who gave it', () => {
    expect(after(at(opened), caseWith(lost(opened.quote.exact))).claims[0]).toMatchObject({
      places: [opened],
      status: 'verified',
      statusBy: 'A. Reader',
      statusAt: sampleAt,
      past: null,
      work: 'done',
      changedAt: act.at,
    })
  })

  it('keeps the claim at re-check when the words differ', () => {
    expect(after(at(opened), caseWith(lost('It opened in 1930'))).claims[0]).toMatchObject({
      places: [opened],
      status: 'recheck',
      past: { status: 'verified', words: 'It opened in 1930' },
    })
  })

  it('lets a status fall back that was given while the words stood in no draft', () => {
    const given = lost(opened.quote.exact, { status: 'disputed', statusBy: 'A. Reader', statusAt: sampleAt })
    expect(after(at(opened), caseWith(given)).claims[0]).toMatchObject({
      status: 'recheck',
      past: { status: 'disputed', words: 'It opened in 1931' },
    })
  })

  it('leaves a claim to be checked of which nothing was found before', () => {
    const [claim] = after(at(opened), caseWith(lost('', { past: null }))).claims
    expect(claim).toMatchObject({ places: [opened], status: 'recheck', past: null })
  })

  it('leaves nothing found of a claim that was never checked', () => {
    const unchecked = lost('It opened', {
      status: 'unchecked',
      past: { ...found, status: 'unchecked', words: 'x' },
    })
    expect(after(at(opened), caseWith(unchecked)).claims[0]).toMatchObject({
      status: 'unchecked',
      past: null,
    })
  })

  it.each<[string, Place, readonly Claim[], string]>([
    ['for a claim that stands in the draft', opened, [fallen()], 'changedSince'],
    ['in an earlier draft', before, [lost('x', { places: [] })], 'changedSince'],
    ['on other words than the draft has', { ...opened, start: opened.start + 1 }, [lost('x')], 'wordsDiffer'],
    ['when the claim is gone', opened, [], 'missing'],
  ])('is refused %s', (_what, place, claims, kind) => {
    expect(refusal(at(place), caseWith(...claims))?.kind).toBe(kind)
  })
})
