import nlp from 'compromise'
import { get_sentence_boundaries as sentencexBoundaries } from 'sentencex'
import sbd from 'sbd'
import { split } from 'sentence-splitter'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { blocksOf, placesOf } from './blocks.mjs'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const winkNlp = wink(model, ['sbd'])

/** One sentence pass of Intl.Segmenter over a block. */
export const segments = (words) => Array.from(segmenter.segment(words), ({ segment }) => segment)

// Each is asked block by block, as the app asks itself: none of them knows that a blank line ends a sentence.
const byBlock = (name, sentencesOf) => ({
  name,
  *run(lines) {
    for (const { id, text } of lines)
      yield {
        id,
        sentences: blocksOf(text).flatMap(({ words, index }) => placesOf(words, sentencesOf(words), index)),
      }
  },
})

/** What else cuts a text into sentences. */
export const peers = [
  byBlock('Intl.Segmenter', segments),
  byBlock('sentence-splitter', (words) =>
    split(words)
      .filter(({ type }) => type === 'Sentence')
      .map(({ raw }) => raw),
  ),
  byBlock('sbd', (words) => sbd.sentences(words, { preserve_whitespace: true })),
  byBlock('compromise', (words) =>
    nlp(words)
      .json({ terms: false })
      .map(({ text }) => text),
  ),
  byBlock('sentencex', (words) => sentencexBoundaries('en', words).map(({ text }) => text)),
  byBlock('wink-nlp', (words) => winkNlp.readDoc(words).sentences().out()),
]
