import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote, quoteAt, toCodePoints } from './selectors'

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
})

describe('finding a quote', () => {
  const text = 'The mayor said no. The council said no. The press said no.'

  it('finds words that stand once, whatever stands around them', () => {
    const quote = { exact: 'council', prefix: 'Long gone ', suffix: ' too' }
    expect(findQuote(text, quote, null)).toEqual({ kind: 'exact', span: spanOf(text, 'council') })
  })

  it('is told by the context which of several places is meant', () => {
    const quote = quoteAt(text, { start: 32, end: 39 })
    expect(findQuote(`Oh. ${text}`, quote, 0)).toEqual({ kind: 'exact', span: { start: 36, end: 43 } })
  })

  it('takes the nearest of places whose context is alike', () => {
    const rows = 'It rose by two per cent to a new high in March. '.repeat(12)
    const quote = quoteAt(rows, { start: 48 * 6 + 11, end: 48 * 6 + 23 })
    expect(findQuote(rows, quote, 48 * 6 + 15)).toMatchObject({ span: { start: 48 * 6 + 11 } })
  })

  it('is ambiguous when nothing tells the places apart', () => {
    const rows = 'It rose by two per cent to a new high in March. '.repeat(12)
    expect(findQuote(rows, { exact: 'two per cent', prefix: '', suffix: '' }, null).kind).toBe('ambiguous')
  })

  it.each([['The mayor said yes'], ['the mayor said no'], ['']])(
    'loses words that do not stand there: %j',
    (exact) => {
      expect(findQuote(text, { exact, prefix: '', suffix: '' }, 0)).toEqual({ kind: 'lost' })
    },
  )

  it('finds every span of every text again, by its quote and its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const start = a % words.length
          const end = start + 1 + (b % (words.length - start))
          const span = { start, end }
          expect(findQuote(words, quoteAt(words, span), start)).toEqual({ kind: 'exact', span })
        },
      ),
    )
  })
})

describe('code points', () => {
  it('count a surrogate pair once', () => {
    expect(toCodePoints('😀a😀b', { start: 2, end: 5 })).toEqual({ start: 1, end: 3 })
  })

  it('select the same words as the UTF-16 units', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '😀', '\ud800') }),
        fc.nat(40),
        fc.nat(40),
        (words, a, b) => {
          const points = Array.from(words)
          const from = Math.min(a, points.length)
          const to = Math.min(points.length, from + b)
          const start = points.slice(0, from).join('').length
          const end = points.slice(0, to).join('').length
          expect(toCodePoints(words, { start, end })).toEqual({ start: from, end: to })
        },
      ),
    )
  })
})
