import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAt } from './cutAt'

const text = 'So: the bridge cost 12 million euros, she said. It fell.'
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const claim = spanOf('the bridge cost 12 million euros, she said.')
const parts = (words: string) =>
  cutAt(claim, spanOf(words), text).map(({ start, end }) => text.slice(start, end))

describe('a claim that is split at selected words', () => {
  it.each<[string, string, readonly string[]]>([
    ['in its middle', 'cost 12 million', ['the bridge', 'cost 12 million', 'euros, she said.']],
    ['with spaces at their ends', ' cost 12 million ', ['the bridge', 'cost 12 million', 'euros, she said.']],
    ['at its beginning', 'the bridge', ['the bridge', 'cost 12 million euros, she said.']],
    ['at its end', 'she said.', ['the bridge cost 12 million euros,', 'she said.']],
    ['that leave a stop alone', 'she said', ['the bridge cost 12 million euros,', 'she said']],
    ['that begin before it', 'So: the bridge', ['the bridge', 'cost 12 million euros, she said.']],
    ['that end behind it', 'she said. It fell.', ['the bridge cost 12 million euros,', 'she said.']],
    [
      'that are all of it',
      'the bridge cost 12 million euros, she said.',
      [text.slice(claim.start, claim.end)],
    ],
    ['that are a comma', ',', ['the bridge cost 12 million euros', 'she said.']],
    ['beside it', 'So:', []],
    ['that touch it', ' It fell.', []],
  ])('%s', (_what, words, expected) => {
    expect(parts(words)).toEqual(expected)
  })
})

it('every letter and figure of a claim is in one of its parts, and in one alone', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', '1', ' ', '.', '\n', 'é'),
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(
      letters,
      fc.tuple(fc.nat(30), fc.nat(30)),
      fc.tuple(fc.nat(30), fc.nat(30)),
      (words, one, other) => {
        const within = ([a, b]: readonly [number, number]) => ({
          start: Math.min(a, b, words.length),
          end: Math.min(Math.max(a, b), words.length),
        })
        const [whole, chosen] = [within(one), within(other)]
        const found = cutAt(whole, chosen, words)
        fc.pre(found.length > 0)
        const counted = Array.from(words, (letter, at) => [
          letter,
          found.filter(({ start, end }) => start <= at && at < end).length,
        ])
        for (const [at, [letter, times]] of counted.entries())
          if (/[\p{L}\p{N}]/u.test(String(letter)))
            expect(times).toBe(whole.start <= at && at < whole.end ? 1 : 0)
      },
    ),
  )
})
