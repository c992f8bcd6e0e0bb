import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesAt } from './quotesAt'
import { quoteAt } from './selectors'

describe('many quotes at once', () => {
  it('are those that each span would get alone', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '😀')
    const texts = fc.string({ unit, minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat())), (text, pairs) => {
        const spans = pairs.map(([a, b]) => {
          const start = a % text.length
          return { start, end: start + 1 + (b % (text.length - start)) }
        })
        expect(quotesAt(text, spans)).toEqual(spans.map((span) => quoteAt(text, span)))
      }),
      { numRuns: 500 },
    )
  })
})
