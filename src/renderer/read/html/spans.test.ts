import { describe, expect, it } from 'vitest'
import { coveredLengths, touchesBlock } from './spans'

const span = (start: number, end: number) => ({ start, end })
const blocks = [span(0, 10), span(11, 20), span(21, 30)]

describe('links in blocks', () => {
  it('cover what of each block lies under them, also across blocks', () => {
    expect(coveredLengths(blocks, [span(2, 4), span(6, 15), span(28, 40)])).toEqual([6, 4, 2])
    expect(coveredLengths(blocks, [])).toEqual([0, 0, 0])
  })

  it('are in a block or at its edge, or in none', () => {
    expect(touchesBlock(blocks, span(10, 10))).toBe(true)
    expect(touchesBlock([span(0, 3), span(8, 9)], span(4, 7))).toBe(false)
    expect(touchesBlock([span(0, 3), span(8, 9)], span(2, 7))).toBe(true)
    expect(touchesBlock([], span(0, 1))).toBe(false)
  })
})
