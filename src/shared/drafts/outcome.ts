import type { Span } from '../records/place'

/** What became of a claim's words from one draft to the next. */
export type Outcome =
  | { readonly kind: 'unchanged'; readonly target: Span; readonly surroundingsChanged: boolean }
  | { readonly kind: 'moved'; readonly target: Span; readonly surroundingsChanged: boolean }
  | { readonly kind: 'reworded'; readonly target: Span; readonly changes: readonly ChangeName[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }

/** The names for what changed in a claim's words; the sentences for people stand in the message catalogue. */
export type ChangeName =
  'quotation' | 'number' | 'name' | 'date' | 'unit' | 'negation' | 'modal' | 'attribution' | 'wording'

/** Where a person may find words again: their one place, or the candidates for it. */
export const spansOf = (outcome: Outcome): readonly Span[] =>
  outcome.kind === 'gone' ? [] : outcome.kind === 'ambiguous' ? outcome.candidates : [outcome.target]
