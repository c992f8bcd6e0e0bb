import type { Span } from '../../records/place'
import type { Token } from '../attribution/tokens'
import { isContent } from './gaps'

/** More words than these between two claims say something of their own. */
const mostJoiners = 2

/**
 * Takes the words that only join ("and", "that", "but") into the claim that follows them, so that no word of a sentence
 * is left over when all its claims are checked. In and out: the claims of one sentence, in order; `tokens` are the
 * sentence's.
 */
export function takeJoiners(tokens: readonly Token[], spans: readonly Span[]): readonly Span[] {
  let at = 0
  return spans.map((span) => {
    const between: Token[] = []
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < span.start; at++) {
      const token = tokens[at]
      if (token && token.kind !== 'mark') between.push(token)
    }
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span.end) at++
    const [first] = between
    const areJoiners = first && between.length <= mostJoiners && !between.some(isContent)
    return areJoiners ? { start: first.start, end: span.end } : span
  })
}
