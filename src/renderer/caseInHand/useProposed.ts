import { useMemo } from 'react'
import type { Claim } from '../../shared/records/claim'
import type { Draft } from '../../shared/records/draft'
import type { Evidence } from '../../shared/records/evidence'
import type { Source } from '../../shared/records/source'
import { proposeSources, type ProposedSources } from '../../shared/proposedSources/proposeSources'

const none: readonly never[] = []
const nothing: ProposedSources = { byClaim: new Map(), homeless: [], count: 0 }

/** The sources that the writer's comments, notes and links propose, as far as nobody has taken or dismissed them. */
export function useProposed(
  draft: Draft | undefined,
  language: string,
  claims: readonly Claim[] = none,
  evidence: readonly Evidence[] = none,
  sources: readonly Source[] = none,
): ProposedSources {
  return useMemo(
    () => (draft ? proposeSources({ draft, language, claims, evidence, sources }) : nothing),
    [draft, language, claims, evidence, sources],
  )
}
