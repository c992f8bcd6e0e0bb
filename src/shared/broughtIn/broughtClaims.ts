import { quoteAt } from '../article/selectors'
import type { Draft } from '../records/draft'
import type { BroughtClaim } from '../workflow/change'
import type { BringInPlan } from './planBringIn'

/**
 * What a plan brings in, as the change takes it: with the places of the draft and the words around them. Claims whose
 * words do not stand in the draft are among them only if they are to be kept.
 */
export const broughtClaims = (
  plan: BringInPlan,
  draft: Pick<Draft, 'id' | 'text'>,
  keepsMissing: boolean,
): readonly BroughtClaim[] =>
  plan.claims.flatMap(({ claim, spans, ...said }) => {
    if (!claim && spans.length === 0 && !keepsMissing) return []
    const places = spans.map(({ start, end }) => ({
      draftId: draft.id,
      start,
      end,
      quote: quoteAt(draft.text, { start, end }),
    }))
    return [{ ...said, claimId: claim?.id ?? null, places }]
  })
