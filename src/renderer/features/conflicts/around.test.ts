import { describe, expect, it } from 'vitest'
import { aroundOf, trimmed } from './around'

const text = 'A first paragraph.\n\nThe baker from the north end of the old harbour, 54, was born in 1974.'
const blocks = [
  { kind: 'paragraph', level: 0, start: 0, end: 18 },
  { kind: 'paragraph', level: 0, start: 20, end: text.length },
] as const
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('what stands around a place', () => {
  it('is cut at a word, and says so', () => {
    expect(aroundOf(spanOf('54'), text, blocks)).toEqual({
      before: '… the north end of the old harbour, ',
      words: '54',
      after: ', was born in 1974.',
    })
  })

  it('stays in the block', () => {
    expect(aroundOf(spanOf('The baker'), text, blocks).before).toBe('')
    expect(aroundOf(spanOf('first'), text, blocks).after).toBe(' paragraph.')
  })
})

describe('a place without the signs at its edges', () => {
  it('holds the words alone', () => {
    expect(trimmed(spanOf(', 54,'), text)).toEqual(spanOf('54'))
  })

  it('is left as it is when there are no words', () => {
    expect(trimmed(spanOf(', '), text)).toEqual(spanOf(', '))
  })
})
