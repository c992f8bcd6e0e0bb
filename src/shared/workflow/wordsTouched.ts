import * as z from 'zod'
import type { Claim } from '../records/claim'
import type { Entry } from '../records/entry'

/** The words that a change was about: a claim, or words of the draft that are none. */
export type WordsTouched = {
  readonly claim: { readonly id: string; readonly number: number } | null
  readonly words: string
}

const quoted = z.object({ quote: z.object({ exact: z.string() }) })
const claimRecord = z.object({
  id: z.string(),
  number: z.number(),
  places: z.array(quoted),
  past: z.object({ words: z.string() }).nullable(),
})
const onClaim = z.object({ claimId: z.string() })
const onWords = z.object({ place: quoted })

const ofClaim = ({ id, number, places, past }: z.infer<typeof claimRecord>): WordsTouched => ({
  claim: { id, number },
  words: places[0]?.quote.exact ?? past?.words ?? '',
})

/**
 * The words that an entry of the history was about: those of the first claim it touched, itself or through a source or
 * a query, as they read then; else the words it waived; null where it was about the case as a whole. `claimsById` are
 * the claims of today, for entries that name a claim without holding it.
 */
export function wordsTouched(entry: Entry, claimsById: ReadonlyMap<string, Claim>): WordsTouched | null {
  if (entry.kind === 'openCase' || entry.kind === 'bringCase' || entry.kind === 'openDraft') return null
  let waived: WordsTouched | null = null
  for (const { table, before, after } of entry.differences) {
    const record = after ?? before
    if (table === 'claims') {
      const claim = claimRecord.safeParse(record)
      if (claim.success) return ofClaim(claim.data)
    } else if (table === 'evidence' || table === 'queries') {
      const claim = claimsById.get(onClaim.safeParse(record).data?.claimId ?? '')
      if (claim) return ofClaim(claim)
    } else if (table === 'waivers') {
      const words = onWords.safeParse(record).data?.place.quote.exact
      if (words !== undefined) waived ??= { claim: null, words }
    }
  }
  return waived
}
