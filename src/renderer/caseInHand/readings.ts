import type { Analysis, ArticleText } from '../../shared/claims/analysis'
import type { Case } from '../../shared/records/case'
import type { Draft } from '../../shared/records/draft'
import { analyseArticle } from '../engine/engine'

// Two drafts are compared at most; their readings are large.
const kept = 2
const keyOf = (draftId: string, date: string | null, language: string): string =>
  `${draftId} ${date ?? ''} ${language}`

const readings = new Map<string, Promise<Analysis>>()

function readOnce(key: string, read: () => Promise<Analysis>): Promise<Analysis> {
  const found = readings.get(key)
  if (found) return found
  const made = read()
  readings.set(key, made)
  for (const old of [...readings.keys()].slice(0, -kept)) readings.delete(old)
  // What has failed is read again the next time.
  void made.catch(() => readings.delete(key))
  return made
}

/** Reads the draft under check, once for each draft and what is known about it. */
export const readDraftOf = (
  { date, language }: Pick<Case, 'date' | 'language'>,
  { id, text, blocks }: Pick<ArticleText, 'text' | 'blocks'> & { readonly id: Draft['id'] },
): Promise<Analysis> =>
  readOnce(keyOf(id, date, language), () => analyseArticle({ text, blocks, date, language }))
