import type { Span } from '../../records/place'

/**
 * Words that the article gives as somebody's own. Offsets are UTF-16 units of the article's text. One statement may be
 * given in several attributions, one for each stretch of its content.
 */
export type Attribution = {
  /** What was said, thought or shown, with its quotation marks. */
  readonly content: Span
  /** The words that attribute it: "said", "according to"; null where nothing but quotation marks does. */
  readonly cue: Span | null
  /** Who said it, as the article puts it here; null when it does not say. */
  readonly source: Span | null
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** Said, written or shown; false for what somebody only thinks, wants or seems to do. */
  readonly spoken: boolean
  /** The full name that the source leads back to; empty when none was found. */
  readonly claimant: string
  /** Two people of the article could be meant. */
  readonly unsure: boolean
}
