import { describe, expect, it } from 'vitest'
import { logoSize } from './logo'

describe('the size of a logo', () => {
  it.each([
    [100, 40, { width: 100, height: 40 }],
    [960, 288, { width: 480, height: 144 }],
    [4000, 10, { width: 480, height: 1 }],
    [10, 4000, { width: 1, height: 144 }],
  ])('of %i by %i is no larger than a letterhead takes, and keeps its shape', (width, height, size) => {
    expect(logoSize(width, height)).toEqual(size)
  })
})
