import nlp from 'compromise'
import { blocksOf, placesOf } from './blocks.mjs'

/** What else finds who said what: no package of npm names a source or a cue, and one finds what is in quotation marks. */
export const peers = [
  {
    name: 'quotations by compromise',
    *run(lines) {
      for (const { id, text } of lines) {
        const contents = blocksOf(text).flatMap(({ words, index }) =>
          placesOf(
            words,
            nlp(words)
              .quotations()
              .json({ terms: false })
              .map((one) => one.text),
            index,
          ),
        )
        yield { id, attributions: contents.map((content) => ({ source: null, cue: null, content })) }
      }
    },
  },
]
