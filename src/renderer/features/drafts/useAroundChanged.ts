import { useEffect, useMemo, useState } from 'react'
import type { Draft } from '../../../shared/records/draft'
import type { Claim } from '../../../shared/records/claim'
import type { Span } from '../../../shared/records/place'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { carryDraft } from '../../engine/engine'

const keyOf = ({ start, end }: Span): string => `${start} ${end}`
const nothing: ReadonlySet<string> = new Set()

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

/** Says of words of this draft whether the sentence around them changed since the draft before, though they did not. */
export function useAroundChanged(): (span: Span) => boolean {
  const { draft, drafts, claims } = useCaseInHand()
  const before = drafts.findLast((one) => one.number < draft.number)
  const [changed, setChanged] = useState<ReadonlySet<string>>(nothing)
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
  const found = before ? changed : nothing
  return useMemo(() => (span) => found.has(keyOf(span)), [found])
}

/** The claims that somebody has marked, whose words stayed while the sentence around them changed, in order of the text. */
export function useToLook(): readonly { readonly claim: Claim; readonly words: string }[] {
  const { draft, claims } = useCaseInHand()
  const isAround = useAroundChanged()
  return useMemo(
    () =>
      claims
        .filter(({ status }) => status !== 'unchecked' && status !== 'recheck')
        .flatMap((claim) => {
          const place = claim.places.find((one) => one.draftId === draft.id && isAround(one))
          return place ? [{ claim, words: place.quote.exact, start: place.start }] : []
        })
        .toSorted((a, b) => a.start - b.start),
    [claims, draft.id, isAround],
  )
}
