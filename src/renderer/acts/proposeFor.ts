import { quoteAt } from '../../shared/article/selectors'
import type { Analysis } from '../../shared/claims/analysis'
import type { Id } from '../../shared/records/id'
import type { NewClaim } from '../../shared/workflow/change'

/** Turns the engine's proposals into claims of a draft; none of them has a status. */
export const proposeFor = (draftId: Id<'draft'>, text: string, analysis: Analysis): readonly NewClaim[] =>
  analysis.proposals.map(({ start, end, kind, reasons, worthiness, claimant }) => ({
    places: [{ draftId, start, end, quote: quoteAt(text, { start, end }) }],
    kind,
    reasons: [...reasons],
    worthiness,
    origin: 'proposed',
    claimant,
  }))
