import { describe, expect, it } from 'vitest'
import { makeLexicon, readWords, wordsIn } from './draftWords'

const read = (text: string) => {
  const lexicon = makeLexicon()
  const words = readWords({ text, blocks: [{ start: 0, end: text.length }] }, lexicon)
  return { words, list: [...words.ids].map((id) => lexicon.words[id]) }
}

const sentences = (text: string): readonly string[] => {
  const { words } = read(text)
  return Array.from(words.sentences.slice(0, -1), (first, at) =>
    text.slice(words.start[first], words.end[(words.sentences[at + 1] ?? 0) - 1]),
  )
}

describe('readWords', () => {
  it.each([
    ['It rose 1.4%.', ['It', 'rose', '1.4%', '.']],
    ['$4 million, -5 or 1,400', ['$4', 'million', ',', '-5', 'or', '1,400']],
    ['don’t, O’Brien', ["don't", ',', "O'Brien"]],
    ['front-end 2010–2015', ['front', '-', 'end', '2010', '-', '2015']],
    ['10² at 10:30 on 3/4/2026', ['10²', 'at', '10:30', 'on', '3/4/2026']],
    ['"Yes," he', ['"', 'Yes', ',', '"', 'he']],
    ['5€ or 5 €', ['5€', 'or', '5', '€']],
    ['東京は', ['東', '京', 'は']],
    ['go 😀!', ['go', '😀', '!']],
    ['from .5 to −.5', ['from', '.5', 'to', '−.5']],
  ])('splits %s', (text, words) => {
    expect(read(text).list).toEqual(words)
  })

  it.each([
    ['One is here. Two is there! Is three? Yes.', ['One is here.', 'Two is there!', 'Is three?', 'Yes.']],
    ['Mr. Smith met Gen. Jones. They left.', ['Mr. Smith met Gen. Jones.', 'They left.']],
    ['J. K. Adams spoke. “It is over.” He left.', ['J. K. Adams spoke.', '“It is over.”', 'He left.']],
    ['It cost 4.5 million, e.g. in May.', ['It cost 4.5 million, e.g. in May.']],
    ['これは一。それは二。', ['これは一。', 'それは二。']],
  ])('finds the sentences of %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('begins a sentence with every block', () => {
    const text = 'Heading\n\nText below'
    const blocks = [
      { start: 0, end: 7 },
      { start: 9, end: 19 },
    ]
    const words = readWords({ text, blocks }, makeLexicon())
    expect([...words.sentences]).toEqual([0, 1, 3])
    expect([...words.block]).toEqual([0, 1, 1])
  })

  it('gives offsets in the draft, not in the normalised text', () => {
    const { words } = read('a  cafe\u0301\u00AD  end')
    expect([...words.start]).toEqual([0, 3, 11])
    expect([...words.end]).toEqual([1, 8, 14])
  })

  it('finds the words that a span touches', () => {
    const { words } = read('one two three')
    expect(wordsIn(words, { start: 5, end: 9 })).toEqual({ first: 1, last: 3 })
    expect(wordsIn(words, { start: 3, end: 4 })).toEqual({ first: 1, last: 1 })
  })
})
