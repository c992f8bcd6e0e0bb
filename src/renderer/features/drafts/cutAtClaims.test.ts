import { describe, expect, it } from 'vitest'
import type { Id } from '../../../shared/records/id'
import { aClaim, aDraft, aPlace } from '../../../shared/records/case.fixture'
import { claimStarts, cutAtClaims } from './cutAtClaims'

const text = 'It rose by half in May, and fell.'
const draft = aDraft(text)
const claim = (number: number, words: string) => aClaim(number, { places: [aPlace(draft, words)] })
const starts = claimStarts(draft.id, [claim(3, 'in May'), claim(1, 'It rose by half'), claim(2, 'It rose')])
const cut = (start: number, end: number) =>
  cutAtClaims(text, { start, end }, starts).map((one) => [one.claims.map(({ number }) => number), one.text])

describe('a stretch of a draft is cut where claims begin', () => {
  it.each([
    [
      'whole',
      0,
      33,
      [
        [[1, 2], 'It rose by half '],
        [[3], 'in May, and fell.'],
      ],
    ],
    [
      'from within a claim',
      3,
      17,
      [
        [[], 'rose by half '],
        [[3], 'i'],
      ],
    ],
    ['up to where one begins', 3, 16, [[[], 'rose by half ']]],
    ['where none begins', 22, 33, [[[], ', and fell.']]],
  ])('%s', (_what, start, end, pieces) => {
    expect(cut(start, end)).toEqual(pieces)
  })
  it('says of each claim what its status is', () => {
    const verified = aClaim(1, { places: [aPlace(draft, 'in May')], status: 'verified' })
    expect(claimStarts(draft.id, [verified])).toEqual([
      { start: 16, claims: [{ number: 1, status: 'verified' }] },
    ])
  })
  it('leaves out claims of another draft', () => {
    expect(claimStarts('other' as Id<'draft'>, [claim(1, 'It rose')])).toEqual([])
  })
})
