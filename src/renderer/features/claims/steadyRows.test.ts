import { describe, expect, it } from 'vitest'
import { aClaim, around, place, someEvidence } from './rows.fixture'
import { makeRowMaker } from './steadyRows'

describe('rows that stay the same objects', () => {
  const claims = [aClaim(1), aClaim(2), aClaim(3)]

  it('keeps every row whose claim is the very object it was', () => {
    const make = makeRowMaker()
    const first = make(claims, around())
    expect(make([...claims], around()).every((row, at) => row === first[at])).toBe(true)
  })

  it('makes a new row for the one claim that changed', () => {
    const make = makeRowMaker()
    const first = make(claims, around())
    const next = make(
      claims.map((claim) => (claim.number === 2 ? { ...claim, status: 'verified' } : claim)),
      around(),
    )
    expect(next.map((row, at) => row === first[at])).toEqual([true, false, true])
  })

  it('makes a new row where evidence joins, and keeps the others, with evidence of their own or without', () => {
    const make = makeRowMaker()
    const [one, two, three] = claims
    if (!one || !two || !three) throw new Error('no claim')
    const own = someEvidence(two, 1)
    const bare = make(claims, around({ evidenceByClaim: new Map([[two.id, [own]]]) }))
    const backed = make(
      claims,
      around({
        evidenceByClaim: new Map([
          [one.id, [someEvidence(one, 1)]],
          [two.id, [own]],
        ]),
      }),
    )
    expect(backed.map((row, at) => row === bare[at])).toEqual([false, true, true])
    expect(backed[0]?.sources).toBe(1)
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
