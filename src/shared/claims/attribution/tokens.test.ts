import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens'

const wordsOf = (text: string): string[] =>
  tokensOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  it.each([
    ["Hart's plan, he'll see.", ['Hart', "'s", 'plan', ',', 'he', "'ll", 'see', '.']],
    ["They don't pay 3,000 or 4.2%.", ['They', "don't", 'pay', '3,000', 'or', '4.2', '%', '.']],
    ['Mr. Hart of the U.S. left.', ['Mr.', 'Hart', 'of', 'the', 'U.S.', 'left', '.']],
    ["''Well-paid,'' he said", ["''", 'Well-paid', ',', "''", 'he', 'said']],
    ['ok 😀 ok', ['ok', '😀', 'ok']],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
