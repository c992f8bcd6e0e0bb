import type { Claim, Reason } from '../../records/claim'
import type { Place } from '../../records/place'

/** Reasons, each of them once, in their order. */
export const eachReason = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    (one, at) => reasons.findIndex((other) => other.kind === one.kind && other.words === one.words) === at,
  )

/** Why a part of a claim calls for a check: what triggered it in these words. */
export const reasonsIn = ({ reasons }: Pick<Claim, 'reasons'>, { quote }: Place): Reason[] =>
  reasons.filter(({ words }) => quote.exact.includes(words))

/**
 * Why a claim calls for a check at other words: what triggered it before, but for words of its own that it no longer has,
 * and what was found in the new ones. Who says it may stand beside a claim, and stays.
 */
export function reasonsAfter(
  { reasons }: Pick<Claim, 'reasons'>,
  from: Place | undefined,
  to: Place,
  found: readonly Reason[] = [],
): Reason[] {
  const stay = reasons.filter(
    ({ words }) => !from?.quote.exact.includes(words) || to.quote.exact.includes(words),
  )
  return eachReason([...stay, ...reasonsIn({ reasons: [...found] }, to)])
}
