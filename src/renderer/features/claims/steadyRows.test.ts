import { describe, expect, it } from 'vitest'
import { aClaim, around, place, someEvidence } from './rows.fixture'
import { makeRowMaker } from './steadyRows'

describe('rows that stay the same objects', () => {
  const claims = [aClaim(1), aClaim(2), aClaim(3)]

  it('keeps every row when the claims are copies that say the same', () => {
    const make = makeRowMaker()
    const first = make(claims, around())
    expect(make(structuredClone(claims), around())).toEqual(first)
    expect(make(structuredClone(claims), around()).every((row, at) => row === first[at])).toBe(true)
  })

  it('makes a new row for the one claim that changed', () => {
    const make = makeRowMaker()
    const first = make(claims, around())
    const next = make([aClaim(1), aClaim(2, { status: 'verified' }), aClaim(3)], around())
    expect(next.map((row, at) => row === first[at])).toEqual([true, false, true])
  })

  it.each([
    ['a note', { note: 'rang' }],
    ['a place', { places: [place(200, 'words of claim 2'), place(300, 'again')] }],
    [
      'words around a place',
      {
        places: [
          {
            ...place(200, 'words of claim 2'),
            quote: { exact: 'words of claim 2', prefix: 'x', suffix: '' },
          },
        ],
      },
    ],
    ['a reason', { reasons: [{ kind: 'money' as const, words: '3' }] }],
    ['a correction', { correction: { wording: 'a', why: 'b', made: 'no' as const } }],
    ['the moment of change', { changedAt: '2026-11-24T10:00:00.001Z' }],
  ])('sees %s', (_, patch) => {
    const make = makeRowMaker()
    const first = make([aClaim(2)], around())
    expect(make([aClaim(2, patch)], around())[0]).not.toBe(first[0])
  })

  it('makes a new row when evidence joins, and keeps it when the evidence is copied', () => {
    const make = makeRowMaker()
    const [claim] = claims
    if (!claim) throw new Error('no claim')
    const evidence = () => around({ evidenceByClaim: new Map([[claim.id, [someEvidence(claim, 1)]]]) })
    const bare = make([claim], around())
    const backed = make([claim], evidence())
    expect(backed[0]?.sources).toBe(1)
    expect(backed[0]).not.toBe(bare[0])
    expect(make([claim], evidence())[0]).toBe(backed[0])
  })

  it('orders by the text, and by number where two stand in one place', () => {
    const rows = makeRowMaker()(
      [
        aClaim(1, { places: [place(50, 'b')] }),
        aClaim(3, { places: [place(9, 'a')] }),
        aClaim(2, { places: [place(9, 'a')] }),
      ],
      around(),
    )
    expect(rows.map((row) => row.claim.number)).toEqual([2, 3, 1])
  })

  it('forgets claims that are gone', () => {
    const make = makeRowMaker()
    make(claims, around())
    expect(make([aClaim(3)], around()).map((row) => row.claim.number)).toEqual([3])
  })
})
