import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAt } from './selectors'

const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text)
const spanOf = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a quote', () => {
  it('keeps the words and 32 units on each side', () => {
    const text = `${'a'.repeat(50)} the words ${'b'.repeat(50)}`
    const quote = quoteAt(text, spanOf(text, 'the words'))
    expect(quote).toEqual({ exact: 'the words', prefix: `${'a'.repeat(31)} `, suffix: ` ${'b'.repeat(31)}` })
  })

  it('reaches further while the same stretch stands elsewhere', () => {
    const stretch = `${'x'.repeat(60)} words ${'y'.repeat(60)}`
    const text = `First ${stretch} then second ${stretch} end`
    const second = text.lastIndexOf('words')
    const quote = quoteAt(text, { start: second, end: second + 5 })
    expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2)
  })

  it('never cuts a surrogate pair', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`
    const { prefix, suffix } = quoteAt(text, spanOf(text, 'x'))
    expect([prefix.length, suffix.length, isWhole(prefix), isWhole(suffix)]).toEqual([32, 32, true, true])
  })

  it('is of the words and of what stands around them, and stands once wherever that can be told', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const start = a % words.length
          const end = start + 1 + (b % (words.length - start))
          const { exact, prefix, suffix } = quoteAt(words, { start, end })
          expect(exact).toBe(words.slice(start, end))
          expect(words.slice(0, start).endsWith(prefix) && words.slice(end).startsWith(suffix)).toBe(true)
          // At this length a quote may hold all of the text.
          expect(words.indexOf(prefix + exact + suffix)).toBe(start - prefix.length)
          expect(words.lastIndexOf(prefix + exact + suffix)).toBe(start - prefix.length)
        },
      ),
    )
  })
})
