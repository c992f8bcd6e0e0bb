import { useEffect, useState } from 'react'
import { countWords } from '../../engine/engine'
import type { ReadDraft } from '../../read/readDraft'
import { wordsByBlock } from './wordsByBlock'

/** How many words each block has, counted in the worker; null until they are counted. */
export function useBlockWords({ text, blocks }: ReadDraft): readonly number[] | null {
  const [counted, setCounted] = useState<{ readonly of: string; readonly words: readonly number[] } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    void countWords(text, blocks).then((bounds) => {
      if (isWanted) setCounted({ of: text, words: wordsByBlock(bounds, blocks) })
    })
    return () => {
      isWanted = false
    }
  }, [text, blocks])
  return counted?.of === text ? counted.words : null
}
