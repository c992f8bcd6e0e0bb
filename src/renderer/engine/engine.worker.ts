import { expose, transfer } from 'comlink'
import { detectLanguage } from '../../shared/article/language'
import { findWords } from '../../shared/article/words'
import { analyse } from '../../shared/claims/analyse'
import type { ArticleText } from '../../shared/claims/analysis'
import type { Block } from '../../shared/records/block'

const thinking = {
  analyse: (article: ArticleText) => analyse(article),
  detectLanguage: (text: string) => detectLanguage(text),
  countWords: (text: string, blocks: readonly Block[]) => {
    const words = findWords(text, blocks)
    return transfer(words, [words.buffer])
  },
}

/** What the worker thinks about, away from the window. */
export type Thinking = typeof thinking

expose(thinking)
