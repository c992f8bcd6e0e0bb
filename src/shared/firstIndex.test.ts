import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstIndex } from './firstIndex'

it('finds the same index as looking at one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 40 }), fc.nat(20), (values, limit) => {
      const rising = values.toSorted((a, b) => a - b)
      const found = rising.findIndex((value) => value >= limit)
      expect(firstIndex(rising.length, (at) => (rising[at] ?? 0) >= limit)).toBe(
        found < 0 ? rising.length : found,
      )
    }),
  )
})
