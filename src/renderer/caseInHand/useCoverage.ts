import { useEffect, useMemo, useState } from 'react'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { Waiver } from '../../shared/records/waiver'
import { layClaims, type Coverage } from '../../shared/workflow/coverage'
import { isSettled } from '../../shared/workflow/settled'
import { countWords } from '../engine/engine'

const noWords = new Uint32Array()

/**
 * The words of the draft, counted in the worker once a draft, and their coverage as it stands. `placed` are the claims as
 * they were when last one was made, moved or deleted: a status alone does not have them laid over the words again.
 */
export function useCoverage(
  draft: Draft | undefined,
  placed: readonly Claim[],
  claims: readonly Claim[],
  waivers: readonly Waiver[],
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
  const cover = useMemo(() => {
    const here = <Place extends { readonly draftId: string }>(place: Place) => place.draftId === draft?.id
    return layClaims(
      words,
      placed.map(({ places }) => places.filter(here)),
      waivers.map(({ place }) => place).filter(here),
    )
  }, [words, placed, waivers, draft?.id])
  const coverage = useMemo(
    () =>
      cover((at) => {
        const claim = claims[at]
        return claim !== undefined && isSettled(claim)
      }),
    [cover, claims],
  )
  return { words, coverage }
}
