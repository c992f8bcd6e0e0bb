import { useCallback, useEffect, useState } from 'react'
import type { Analysis, ArticleText } from '../../shared/claims/analysis'
import type { Case } from '../../shared/records/case'
import type { Draft } from '../../shared/records/draft'
import { analyseArticle } from '../engine/engine'
import { useCaseInHand } from './caseInHand'

/** What the engine says of the draft under check: being read, read, or not to be had for now. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly analysis: Analysis }
  | { readonly kind: 'failed' }

const reading: Reading = { kind: 'reading' }
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

/** Keeps what the engine said of a draft that has just been stored, so that its desk need not ask again. */
export const rememberReading = (
  { date, language }: Pick<Case, 'date' | 'language'>,
  draftId: Draft['id'],
  analysis: Analysis,
): void => void readOnce(keyOf(draftId, date, language), () => Promise.resolve(analysis))

/** Reads the draft under check, once for each draft and what is known about it. */
export const readDraftOf = (
  { date, language }: Pick<Case, 'date' | 'language'>,
  { id, text, blocks }: Pick<ArticleText, 'text' | 'blocks'> & { readonly id: Draft['id'] },
): Promise<Analysis> =>
  readOnce(keyOf(id, date, language), () => analyseArticle({ text, blocks, date, language }))

/** The engine's reading of the draft under check, and the way to try again. */
export function useAnalysis(): readonly [Reading, () => void] {
  const { case: theCase, draft, words } = useCaseInHand()
  const { date, language } = theCase
  const key = keyOf(draft.id, date, language)
  const [tries, setTries] = useState(0)
  const [known, setKnown] = useState<{ readonly key: string; readonly reading: Reading } | null>(null)
  // The words are counted by the same worker, and are waited for on the screen.
  const isReady = words.length > 0 || draft.text === ''
  useEffect(() => {
    if (!isReady) return undefined
    let isWanted = true
    readDraftOf({ date, language }, draft).then(
      (analysis) => isWanted && setKnown({ key, reading: { kind: 'read', analysis } }),
      () => isWanted && setKnown({ key, reading: { kind: 'failed' } }),
    )
    return () => {
      isWanted = false
    }
  }, [key, isReady, tries, draft, date, language])
  const again = useCallback(() => {
    setKnown(null)
    setTries((before) => before + 1)
  }, [])
  return [known?.key === key ? known.reading : reading, again]
}
