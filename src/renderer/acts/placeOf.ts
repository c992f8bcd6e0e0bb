import { quoteAt } from '../../shared/article/selectors'
import type { Draft } from '../../shared/records/draft'
import type { Place, Span } from '../../shared/records/place'

/** A place in a draft, with the words that stand there and around it. */
export const placeOf = (draft: Pick<Draft, 'id' | 'text'>, span: Span): Place => ({
  draftId: draft.id,
  start: span.start,
  end: span.end,
  quote: quoteAt(draft.text, span),
})
