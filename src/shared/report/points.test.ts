import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints } from './points'

describe('code points', () => {
  it.each([
    ['aé—b', [0, 1, 2, 3, 4]],
    ['😀a😀b', [0, 0, 1, 2, 2, 3, 4]],
    ['a\ud83db\ude00', [0, 1, 2, 3, 4]],
    ['', [0]],
  ])('count a surrogate pair of %j once, and what is half of one by itself', (text, points) => {
    const toPoint = codePoints(text)
    expect(Array.from({ length: text.length + 1 }, (_, offset) => toPoint(offset))).toEqual(points)
  })

  it('select the same words as the UTF-16 units', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\ud800')), fc.nat(40), (points, at) => {
        const before = points.slice(0, at)
        // Halves that meet would be one letter.
        expect(codePoints(points.join(''))(before.join('').length)).toBe(Array.from(before.join('')).length)
      }),
    )
  })
})
