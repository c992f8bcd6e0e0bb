import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from './blocks'
import { hostileTexts } from './hostile.fixture'
import { findWords } from './words'

function wordsOf(text: string): string[] {
  const bounds = findWords(text, blocksByBlankLines(text))
  return Array.from({ length: bounds.length / 2 }, (_, at) => text.slice(bounds[at * 2], bounds[at * 2 + 1]))
}

describe('words', () => {
  it.each([
    ["They don't, he said.", ['They', "don't", 'he', 'said']],
    ['3,000 people and 4.2 %', ['3,000', 'people', 'and', '4.2']],
    ['tax-free U.S. goods', ['tax', 'free', 'U.S', 'goods']],
    ['l’été, à 10h', ['l’été', 'à', '10h']],
    ['e\u0301te\u0301 😀 𝒜b', ['e\u0301te\u0301', '𝒜b']],
    ['one.\n\nTwo', ['one', 'Two']],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('of languages without spaces are those of a dictionary', () => {
    const words = wordsOf('他昨天去了北京。她在上海。 A')
    expect(words).toEqual(expect.arrayContaining(['昨天', '北京', '上海', 'A']))
  })

  it('are the word-like segments of Intl.Segmenter in spaced scripts', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    const unit = fc.constantFrom(...Array.from("aZé9 .,;:'’-“(شж\n&"))
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const expected = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
        expect(wordsOf(text)).toEqual(expected.map(({ segment }) => segment))
      }),
      { numRuns: 500 },
    )
  })

  it.each(hostileTexts)('of %s lie in order and within the text', (_, text) => {
    const bounds = findWords(text, blocksByBlankLines(text))
    expect(
      bounds.every((bound, at) => bound <= text.length && (at === 0 || bound >= (bounds[at - 1] ?? 0))),
    ).toBe(true)
  })
})
