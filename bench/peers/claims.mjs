import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'

const winkNlp = wink(model, ['sbd', 'pos', 'ner'])

/** What else could say how much a sentence calls for a check: no package of npm does, so these are plain rules. */
export const peers = [
  {
    name: 'a number, then length',
    *run(lines) {
      for (const { id, text } of lines) {
        const worthy = /\d/.test(text)
        yield { id, worthy, score: Number(worthy) + Math.min(0.99, text.length / 1000) }
      }
    },
  },
  {
    name: 'numbers, dates and money by wink-nlp',
    *run(lines) {
      for (const { id, text } of lines) {
        const found = winkNlp.readDoc(text).entities().length()
        yield { id, worthy: found > 0, score: found }
      }
    },
  },
]
