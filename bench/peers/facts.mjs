import { parse } from 'chrono-node'
import nlp from 'compromise'
import { blocksOf, placesOf } from './blocks.mjs'
import { segments } from './sentences.mjs'

const wordsOf = (view) =>
  view.json({ terms: false }).map(({ text }) => text.replace(/^\W+|[.,;:!?”"’)]+$/g, ''))

const byBlock = (name, claimsOf) => ({
  name,
  *run(lines) {
    for (const { id, text } of lines)
      yield { id, claims: blocksOf(text).flatMap(({ words, index }) => claimsOf(words, index)), flags: [] }
  },
})

/** What else could propose claims in an article; none flags what is wrong or in conflict inside the copy. */
export const peers = [
  byBlock('whole sentences', (words, index) => placesOf(words, segments(words), index)),
  byBlock('facts by compromise and chrono-node', (words, index) => {
    const read = nlp(words)
    const dates = parse(words).map(({ index: at, text }) => [index + at, index + at + text.length])
    return [read.numbers(), read.topics(), read.quotations()].reduce(
      (claims, view) => [...claims, ...placesOf(words, wordsOf(view), index)],
      dates,
    )
  }),
]
