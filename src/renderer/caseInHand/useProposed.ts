import { useEffect, useMemo, useState } from 'react'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { Evidence } from '../../shared/records/evidence'
import type { Source } from '../../shared/records/source'
import {
  openSources,
  type PlacedSource,
  type ProposedSources,
} from '../../shared/proposedSources/proposeSources'
import { placeSourcesOf } from '../engine/engine'
import { samePlaces } from './samePlaces'

const none: readonly never[] = []

/**
 * The sources that the writer's comments, notes and links propose, as far as nobody has taken or dismissed them. Where
 * they belong is worked out in the worker when claims are made, moved or deleted; what is open of them, here, at once.
 */
export function useProposed(
  draft: Draft | undefined,
  language: string,
  claims: readonly Claim[] = none,
  evidence: readonly Evidence[] = none,
  sources: readonly Source[] = none,
): ProposedSources {
  const [placed, setPlaced] = useState<{ readonly draftId: string; readonly all: readonly PlacedSource[] }>()
  const [stand, setStand] = useState(claims)
  if (!samePlaces(stand, claims, draft?.id)) setStand(claims)
  useEffect(() => {
    if (!draft || draft.remarks.length === 0 || stand.length === 0) return undefined
    let isWanted = true
    void placeSourcesOf(draft, language, stand).then((all) => {
      if (isWanted) setPlaced({ draftId: draft.id, all })
    })
    return () => {
      isWanted = false
    }
  }, [draft, language, stand])
  const all = placed && placed.draftId === draft?.id ? placed.all : none
  return useMemo(() => openSources(all, { claims, evidence, sources }), [all, claims, evidence, sources])
}
