import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeTouching } from './touching'

describe('the spans that touch a stretch', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))

  it('are those that share a character with it, in their order, however they overlap', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, stretch) => {
        const inOrder = spans.toSorted((a, b) => a.start - b.start)
        const expected = inOrder.filter((one) => one.start < stretch.end && one.end > stretch.start)
        expect(makeTouching(inOrder)(stretch)).toEqual(expected)
      }),
    )
  })
})
