import { splitSentences } from '../article/sentences'
import type { Analysis, ArticleText } from './analysis'

/** Proposes every sentence that holds a number or a quotation. */
export function analyse(article: ArticleText): Analysis {
  const sentences = splitSentences(article.text, article.blocks, article.language)
  return {
    language: article.language,
    unsure: [],
    sentences,
    proposals: sentences
      .filter(({ start, end }) => /\d|[“"]/.test(article.text.slice(start, end)))
      .map(({ start, end }) => ({
        start,
        end,
        kind: 'statement',
        reasons: [{ kind: 'number', words: '' }],
        facts: [],
        worthiness: 0.5,
        claimant: '',
        claimantUnsure: false,
      })),
    conflicts: [],
    repeats: [],
  }
}
