import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { risingChain, type Step } from './risingChain'

const steps = fc.array(
  fc.record({ one: fc.nat(7), other: fc.nat(7), worth: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 9 },
)
const worth = (chain: readonly Step[]): number => chain.reduce((sum, step) => sum + step.worth, 0)
const rises = (chain: readonly Step[]): boolean =>
  chain.every(
    (step, at) =>
      at === 0 || (step.one > (chain[at - 1]?.one ?? 0) && step.other > (chain[at - 1]?.other ?? 0)),
  )

describe('risingChain', () => {
  it('rises and is worth as much as the best of all choices', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const chain = risingChain(all, 8)
        let best = 0
        for (let choice = 0; choice < 1 << all.length; choice++) {
          const chosen = all
            .filter((_, at) => (choice >> at) & 1)
            .sort((a, b) => a.one - b.one || a.other - b.other)
          if (rises(chosen)) best = Math.max(best, worth(chosen))
        }
        expect(rises(chain)).toBe(true)
        expect(worth(chain)).toBe(best)
      }),
    )
  })
})
