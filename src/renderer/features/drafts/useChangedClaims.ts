import { useEffect, useMemo, useState } from 'react'
import { isQuotationSlip } from '../../../shared/drafts/quotationSlip'
import type { Claim } from '../../../shared/records/claim'
import type { Place, Span } from '../../../shared/records/place'
import { spansOf } from '../../../shared/drafts/outcome'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { carryDraft } from '../../engine/engine'
import { isInsideQuotation } from './isInsideQuotation'

/** A claim to re-check, where it stands, and whether one word of a quotation was exchanged. */
export type ToRecheck = { readonly claim: Claim; readonly place: Place; readonly isSlip: boolean }

const noCandidates: ReadonlyMap<string, readonly Span[]> = new Map()

/** The claims to re-check, slips in quotations first, and those that stand nowhere in the draft, with candidates. */
export function useChangedClaims(): {
  readonly toRecheck: readonly ToRecheck[]
  readonly missing: readonly Claim[]
  /** Null while they are looked for. */
  readonly candidates: ReadonlyMap<string, readonly Span[]> | null
} {
  const { draft, drafts, claims } = useCaseInHand()
  const toRecheck = useMemo(
    () =>
      claims
        .flatMap((claim): readonly ToRecheck[] => {
          const place = claim.places.find((one) => one.draftId === draft.id)
          if (!place || claim.status !== 'recheck') return []
          const inside = isInsideQuotation(draft, place)
          const isSlip = claim.past ? isQuotationSlip(claim.past.words, place.quote.exact, inside) : false
          return [{ claim, place, isSlip }]
        })
        .toSorted((a, b) => Number(b.isSlip) - Number(a.isSlip) || a.place.start - b.place.start),
    [claims, draft],
  )
  const missing = useMemo(
    () => claims.filter((claim) => !claim.places.some(({ draftId }) => draftId === draft.id)),
    [claims, draft.id],
  )
  const [candidates, setCandidates] = useState<ReadonlyMap<string, readonly Span[]> | null>(null)
  useEffect(() => {
    let isWanted = true
    const looked = drafts.map(async (before) => {
      const lost = missing.flatMap((claim) => {
        const place = claim.places.find(({ draftId }) => draftId === before.id)
        return place ? [{ id: claim.id as string, place }] : []
      })
      if (lost.length === 0) return []
      const { outcomes } = await carryDraft(
        before,
        draft,
        lost.map(({ place }) => place),
      )
      return lost.map(({ id }, at) => {
        const outcome = outcomes[at]
        return [id, outcome ? spansOf(outcome) : []] as const
      })
    })
    void Promise.all(looked).then((found) => {
      if (isWanted) setCandidates(new Map(found.flat()))
    })
    return () => {
      isWanted = false
    }
  }, [drafts, draft, missing])
  return { toRecheck, missing, candidates: missing.length === 0 ? noCandidates : candidates }
}
