import { useEffect, useMemo, useState } from 'react'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { Waiver } from '../../shared/records/waiver'
import { coverWords, type Coverage } from '../../shared/workflow/coverage'
import { isSettled } from '../../shared/workflow/settled'
import { countWords } from '../engine/engine'

const noWords = new Uint32Array()

/** The words of the draft, counted in the worker once a draft, and their coverage as it stands. */
export function useCoverage(
  draft: Draft | undefined,
  claims: readonly Claim[] | undefined,
  waivers: readonly Waiver[] | undefined,
): { readonly words: Uint32Array; readonly coverage: Coverage } {
  const [counted, setCounted] = useState<{ readonly id: string; readonly words: Uint32Array } | null>(null)
  useEffect(() => {
    if (!draft) return undefined
    let isWanted = true
    void countWords(draft.text, draft.blocks).then((found) => {
      if (isWanted) setCounted({ id: draft.id, words: found })
    })
    return () => {
      isWanted = false
    }
  }, [draft])

  const words = counted && counted.id === draft?.id ? counted.words : noWords
  const coverage = useMemo(() => {
    const here = <Place extends { readonly draftId: string }>(place: Place) => place.draftId === draft?.id
    return coverWords(
      words,
      (claims ?? []).map((claim) => ({ spans: claim.places.filter(here), settled: isSettled(claim) })),
      (waivers ?? []).map(({ place }) => place).filter(here),
    )
  }, [words, claims, waivers, draft?.id])
  return { words, coverage }
}
