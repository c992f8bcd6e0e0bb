import { describe, expect, it } from 'vitest'
import { toggleBlocks } from './toggleBlocks'

describe('keeping and dropping blocks', () => {
  it.each([
    ['drops one that was kept', [], 2, 2, [2]],
    ['keeps one that was dropped', [2, 3], 2, 2, [3]],
    ['drops all up to one that was kept', [1], 1, 4, [1, 2, 3, 4]],
    ['keeps all up to one that was dropped, upwards too', [1, 2, 3, 4], 4, 2, [1]],
  ])('%s', (_what, before, from, index, after) => {
    expect(toggleBlocks(new Set(before), from, index)).toEqual(new Set(after))
  })
})
