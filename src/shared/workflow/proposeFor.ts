import { quotesAt } from '../article/quotesAt'
import type { Analysis } from '../claims/analysis'
import type { Id } from '../records/id'
import type { NewClaim } from './change'

/** Turns the engine's proposals into claims of a draft; none of them has a status. */
export function proposeFor(
  draftId: Id<'draft'>,
  text: string,
  proposals: Analysis['proposals'],
): readonly NewClaim[] {
  const quotes = quotesAt(text, proposals)
  return proposals.flatMap(({ start, end, kind, reasons, worthiness, claimant }, at) => {
    const quote = quotes[at]
    if (!quote) return []
    const places = [{ draftId, start, end, quote }]
    return [{ places, kind, reasons: [...reasons], worthiness, origin: 'proposed', claimant }]
  })
}
