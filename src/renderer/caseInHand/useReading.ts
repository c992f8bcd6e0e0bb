import { useCallback, useEffect, useState } from 'react'
import type { Analysis } from '../../shared/claims/analysis'
import { sameFactsOf, type SameFacts } from '../../shared/claims/saidAgain'
import type { Case } from '../../shared/records/case'
import type { Draft } from '../../shared/records/draft'
import { readDraftOf } from './readings'

/** What the engine says of the draft under check: being read, read, or not to be had for now. */
export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly analysis: Analysis; readonly sameFacts: SameFacts }
  | { readonly kind: 'failed' }

type Known = { readonly of: Draft; readonly date: string | null; readonly language: string }

const reading: Reading = { kind: 'reading' }

/** The engine's reading of the draft under check once that is `wanted`, and the way to try again. */
export function useReading(
  theCase: Case | null | undefined,
  draft: Draft | undefined,
  isWanted: boolean,
): readonly [Reading, () => void] {
  const date = theCase?.date ?? null
  const language = theCase?.language ?? ''
  const [tries, setTries] = useState(0)
  const [known, setKnown] = useState<(Known & { readonly reading: Reading }) | null>(null)
  useEffect(() => {
    if (!isWanted || !draft) return undefined
    let isAwaited = true
    const tell = (now: Reading) => isAwaited && setKnown({ of: draft, date, language, reading: now })
    readDraftOf({ date, language }, draft).then(
      (analysis) => tell({ kind: 'read', analysis, sameFacts: sameFactsOf(analysis) }),
      () => tell({ kind: 'failed' }),
    )
    return () => {
      isAwaited = false
    }
  }, [isWanted, tries, draft, date, language])
  const again = useCallback(() => {
    setKnown(null)
    setTries((before) => before + 1)
  }, [])
  const isThis = known?.of === draft && known?.date === date && known.language === language
  return [isThis && known ? known.reading : reading, again]
}
