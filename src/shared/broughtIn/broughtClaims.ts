import { quotesAt } from '../article/quotesAt'
import type { Draft } from '../records/draft'
import type { BroughtClaim } from '../workflow/change'
import type { BringInPlan } from './planBringIn'

/**
 * What a plan brings in, as the change takes it: with the places of the draft and the words around them. Claims whose
 * words do not stand in the draft are among them only if they are to be kept.
 */
export function broughtClaims(
  plan: BringInPlan,
  draft: Pick<Draft, 'id' | 'text'>,
  keepsMissing: boolean,
): readonly BroughtClaim[] {
  const wanted = plan.claims.filter(({ claim, spans }) => claim || spans.length > 0 || keepsMissing)
  const quotes = quotesAt(
    draft.text,
    wanted.flatMap(({ spans }) => spans),
  )
  let at = 0
  return wanted.map(({ claim, spans, ...said }) => ({
    ...said,
    claimId: claim?.id ?? null,
    places: spans.flatMap(({ start, end }) => {
      const quote = quotes[at++]
      return quote ? [{ draftId: draft.id, start, end, quote }] : []
    }),
  }))
}
