import { useEffect, useMemo, useState } from 'react'
import type { CaseRecords } from '../../shared/records/caseRecords'
import type { Draft } from '../../shared/records/draft'
import {
  openSources,
  type PlacedSource,
  type ProposedSources,
} from '../../shared/proposedSources/proposeSources'
import type { Standing } from '../../shared/workflow/standing'
import { placeSourcesOf } from '../engine/engine'

const none: readonly never[] = []

/**
 * The sources that the writer's comments, notes and links propose, as far as nobody has taken or dismissed them. Where
 * they belong is worked out in the worker when claims are made, moved or deleted; what is open of them, here, at once.
 */
export function useProposed(
  draft: Draft | undefined,
  language: string,
  { inText }: Standing,
  { claims, evidence, sources }: Pick<CaseRecords, 'claims' | 'evidence' | 'sources'>,
  remarksDone: readonly string[] | undefined,
): ProposedSources {
  const [known, setKnown] = useState<{ readonly draftId: string; readonly all: readonly PlacedSource[] }>()
  useEffect(() => {
    if (!draft || draft.remarks.length === 0 || inText.length === 0) return undefined
    let isWanted = true
    void placeSourcesOf(draft, language, inText).then((all) => {
      if (isWanted) setKnown({ draftId: draft.id, all })
    })
    return () => {
      isWanted = false
    }
  }, [draft, language, inText])
  const all = known && known.draftId === draft?.id ? known.all : none
  return useMemo(
    () => openSources(all, { claims, evidence, sources, ...(remarksDone ? { remarksDone } : {}) }),
    [all, claims, evidence, sources, remarksDone],
  )
}
