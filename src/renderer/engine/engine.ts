import { wrap, type Remote } from 'comlink'
import type { Analysis, ArticleText } from '../../shared/claims/analysis'
import type { Block } from '../../shared/records/block'
import type { Thinking } from './engine.worker'

let remote: Remote<Thinking> | null = null

const thinking = (): Remote<Thinking> =>
  (remote ??= wrap<Thinking>(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })))

/** Proposes claims for an article, in the worker. */
export const analyseArticle = (article: ArticleText): Promise<Analysis> => thinking().analyse(article)

/** Finds out an article's language, in the worker; empty when unsure. */
export const detectLanguageOf = (text: string): Promise<string> => thinking().detectLanguage(text)

/** Counts the words of a draft, in the worker: pairs of UTF-16 offsets. */
export const countWords = (text: string, blocks: readonly Block[]): Promise<Uint32Array> =>
  thinking().countWords(text, blocks)
