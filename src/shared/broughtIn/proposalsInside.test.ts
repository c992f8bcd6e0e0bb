import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../records/claim'
import type { Span } from '../records/place'
import { aClaim, aDraft, aPlace } from '../records/case.fixture'
import type { PlannedClaim } from './planBringIn'
import { proposalsInside } from './proposalsInside'

const draft = aDraft('The bridge cost 12 million euros and opened in 1931, said Ada Holm. Nobody was hurt.')
const sentence = 'The bridge cost 12 million euros and opened in 1931, said Ada Holm.'
const at = (number: number, ...words: readonly string[]) =>
  aClaim(number, { places: words.map((one) => aPlace(draft, one)) })
const planned = (over: Partial<PlannedClaim>): PlannedClaim => ({
  claim: null,
  words: '',
  spans: [],
  status: 'verified',
  claimant: '',
  note: '',
  correction: null,
  sources: [],
  ...over,
})
const inside = (
  brought: readonly PlannedClaim[],
  claims: readonly Claim[],
  isUnworked: (claim: Claim) => boolean = () => true,
) => proposalsInside({ lines: [], claims: brought }, draft, claims, isUnworked).map(({ number }) => number)

describe('the proposals inside words that are brought in', () => {
  const whole = planned({ spans: [aPlace(draft, sentence)] })

  it('are those with no word outside', () => {
    expect(inside([whole], [at(1, 'cost 12 million'), at(2, 'in 1931'), at(3, 'Nobody was hurt')])).toEqual([
      1, 2,
    ])
    expect(inside([planned({ spans: [aPlace(draft, 'in 1931')] })], [at(1, 'opened in 1931')])).toEqual([])
  })

  it('are not those that somebody has worked on', () => {
    expect(inside([whole], [at(1, 'cost 12 million')], () => false)).toEqual([])
  })

  it('are not those that stand elsewhere, too, nor those that stand nowhere', () => {
    expect(inside([whole], [at(1, 'in 1931', 'Nobody was hurt'), at(2)])).toEqual([])
  })

  it('are not the claims that a row speaks of, whose words count as brought in', () => {
    const joined = at(1, sentence)
    expect(inside([planned({ claim: joined })], [joined, at(2, 'in 1931')])).toEqual([2])
  })

  it('are found as by looking at every pair', () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length }))
    const placed = (number: number, { start, end }: Span) =>
      aClaim(number, { places: [{ ...aPlace(draft, 'bridge'), start, end }] })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.array(span, { maxLength: 8 }), (brought, proposed) => {
        const claims = proposed.map((one, index) => placed(index + 1, one))
        const expected = claims.filter(({ places: [one] }) =>
          brought.some(({ start, end }) => one && start <= one.start && one.end <= end),
        )
        expect(
          inside(
            brought.map((one) => planned({ spans: [one] })),
            claims,
          ),
        ).toEqual(expected.map(({ number }) => number))
      }),
    )
  })
})
