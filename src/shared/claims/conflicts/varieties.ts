import type { Span } from '../../records/place'
import type { Conflict } from '../analysis'
import type { Reading } from '../propose/reading'
import { spellingOf, type Spelling } from './varietyWords'

// Of one spelling at least so many words, and so many times more: a copy that is evenly mixed keeps no rule to break.
const fewest = 3
const timesMore = 3
const mostPlaces = 20
const fewestLetters = 4

type Word = { readonly spelling: Spelling; readonly places: Span[]; count: number }

// What speaks against each: -ise is British, but -ize is written on both sides of the ocean.
const against = {
  british: ['american'],
  american: ['british', 'ise'],
  ise: ['ize'],
  ize: ['ise'],
} as const satisfies Readonly<Record<Spelling, readonly Spelling[]>>

const countOf = (words: readonly (readonly [string, Word])[]): number =>
  words.reduce((sum, [, { count }]) => sum + count, 0)

/**
 * Gathers words that are spelled in one way in Britain and in another in America, and those in -ise or -ize, and says which of
 * them stand against the way of all others: "defense" in a copy with "favour", "harbour" and "centre". What is quoted, and what
 * has a capital and may be a name, does not count.
 */
export function makeVarieties(): {
  readonly add: (reading: Reading) => void
  readonly find: () => readonly Conflict[]
} {
  const words = new Map<string, Word>()
  const add = ({ tokens, speech, language }: Reading): void => {
    if (language !== 'en') return
    for (const [at, { kind, low, capital, start, end }] of tokens.entries()) {
      if (kind !== 'word' || capital || low.length < fewestLetters || speech[at]) continue
      const spelling = spellingOf(low)
      if (!spelling) continue
      const word = words.get(low) ?? { spelling, places: [], count: 0 }
      word.count++
      if (word.places.length < mostPlaces) word.places.push({ start, end })
      words.set(low, word)
    }
  }
  const wordsOf = (...spellings: readonly Spelling[]) =>
    [...words].filter(([, { spelling }]) => spellings.includes(spelling))
  const find = (): readonly Conflict[] =>
    (Object.keys(against) as readonly Spelling[]).flatMap((spelling) => {
      const few = wordsOf(spelling)
      const many = wordsOf(...against[spelling])
      const [rule] = many
      if (few.length === 0 || !rule || many.length < fewest || countOf(many) < countOf(few) * timesMore)
        return []
      return few.map(([low, { places }]): Conflict => ({
        kind: 'text',
        places,
        values: [low, rule[0], spelling],
      }))
    })
  return { add, find }
}
