import { describe, expect, it } from 'vitest'
import { withPinned } from './withPinned'

describe('the rows that are drawn', () => {
  it.each([
    [[4, 5, 6], 1, [1, 4, 5, 6]],
    [[4, 5, 6], 9, [4, 5, 6, 9]],
    [[4, 5, 6], 5, [4, 5, 6]],
    [[4, 5, 6], -1, [4, 5, 6]],
    [[], 2, [2]],
  ])('of %j with %i pinned are %j', (indices, pinned, drawn) => {
    expect(withPinned(indices, pinned)).toEqual(drawn)
  })
})
