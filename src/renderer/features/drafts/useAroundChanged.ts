import { useEffect, useState } from 'react'
import type { Draft } from '../../../shared/records/draft'
import type { Claim } from '../../../shared/records/claim'
import type { Place } from '../../../shared/records/place'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { carryDraft } from '../../engine/engine'

const keyOf = ({ start, end }: Pick<Place, 'start' | 'end'>): string => `${start} ${end}`

let known: { readonly draftId: string; readonly changed: Promise<ReadonlySet<string>> } | null = null

/** Looks from this draft back at the one before: whose words are the same while their sentence is not. */
async function lookBack(draft: Draft, before: Draft, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
  const places = claims.flatMap((claim) => claim.places.filter(({ draftId }) => draftId === draft.id))
  const { outcomes } = await carryDraft(draft, before, places)
  return new Set(
    places
      .filter((_, at) => {
        const outcome = outcomes[at]
        return outcome && 'surroundingsChanged' in outcome && outcome.surroundingsChanged
      })
      .map(keyOf),
  )
}

/** Says whether the sentence around a claim's words changed since the draft before, though the words did not. */
export function useAroundChanged(place: Place | undefined): boolean {
  const { draft, drafts, claims } = useCaseInHand()
  const before = drafts.findLast((one) => one.number < draft.number)
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!before) return undefined
    // Once a draft: a claim made later was not carried, and one that was moved since has other words.
    if (known?.draftId !== draft.id) known = { draftId: draft.id, changed: lookBack(draft, before, claims) }
    let isWanted = true
    void known.changed.then((found) => {
      if (isWanted) setChanged(found)
    })
    return () => {
      isWanted = false
    }
  }, [draft, before, claims])
  return place !== undefined && before !== undefined && (changed?.has(keyOf(place)) ?? false)
}
