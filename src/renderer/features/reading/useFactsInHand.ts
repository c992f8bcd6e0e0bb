import { useMemo } from 'react'
import type { Fact } from '../../../shared/claims/analysis'
import { factsIn } from '../../../shared/claims/factsIn'
import type { Claim } from '../../../shared/records/claim'
import type { Place } from '../../../shared/records/place'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { sayDate } from '../../messages/reading'
import { useView } from '../../view/view'

/** A fact in the words of the claim in hand; `said`: the day that is meant, where the words alone do not say it. */
export type ReadFact = Fact & { readonly words: string; readonly said: string }

const none: readonly ReadFact[] = []

/** The claim in hand, where it stands in the draft under check, and the facts that the engine reads there. */
export function useFactsInHand(): {
  readonly claim: Claim | undefined
  readonly place: Place | undefined
  readonly facts: readonly ReadFact[]
} {
  const { draft, claimsById, reading } = useCaseInHand()
  const claimId = useView((view) => view.claimId)
  const analysis = reading.kind === 'read' ? reading.analysis : null
  const claim = claimId ? claimsById.get(claimId) : undefined
  const place = claim?.places.find((one) => one.draftId === draft.id)
  const facts = useMemo(
    () =>
      analysis && place
        ? factsIn(analysis, place).map((fact) => {
            const words = draft.text.slice(fact.start, fact.end)
            const value = fact.kind === 'date' ? (fact.value ?? '') : ''
            // Where the year is written, the words say the day themselves.
            const said = words.includes(value.slice(0, 4)) ? '' : sayDate(value, navigator.language)
            return { ...fact, words, said }
          })
        : none,
    [analysis, place, draft.text],
  )
  return { claim, place, facts }
}
