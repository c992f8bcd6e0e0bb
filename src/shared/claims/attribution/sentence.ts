import type { Span } from '../../records/place'
import type { Quotation } from './quotations'
import { tokensOf, type Token } from './tokens'

/** A sentence as the search for attributions sees it. */
export type Sentence = {
  readonly text: string
  readonly span: Span
  readonly tokens: readonly Token[]
  /** For each token the quotation in which somebody speaks that it lies in, or null. */
  readonly speech: readonly (Quotation | null)[]
}

/** A run of tokens: indices, end exclusive. */
export type Run = { readonly start: number; readonly end: number }

/** Reads a sentence. `quotations` are those of its block from the first that may reach into it on, in order. */
export function readSentence(
  text: string,
  span: Span,
  quotations: readonly Quotation[],
  first: number,
): Sentence {
  const tokens = tokensOf(text, span)
  let at = first
  const speech = tokens.map((token) => {
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= token.start) at++
    const quotation = quotations[at]
    return quotation?.speaks && quotation.start <= token.start ? quotation : null
  })
  return { text, span, tokens, speech }
}

/** The quotation in which somebody speaks that a token lies in. */
export const speechAt = (sentence: Sentence, index: number): Quotation | null =>
  sentence.speech[index] ?? null

/** Says whether a token is a mark, one of those given or any. */
export function isMark(token: Token | undefined, marks?: string): boolean {
  if (token?.kind !== 'mark') return false
  return marks === undefined || marks.includes(token.low)
}

/** The span of a run of tokens, marks and all; null of none. */
export function spanOfRun({ tokens }: Sentence, run: Run | null): Span | null {
  const first = run && tokens[run.start]
  const last = run && tokens[run.end - 1]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The span of the tokens from `start` to `end` (exclusive), without the marks that end a sentence; null of none. */
export function spanOfTokens(sentence: Sentence, start: number, end: number): Span | null {
  let last = end
  while (last > start && isMark(sentence.tokens[last - 1], '.,;:?!—–-…') && !speechAt(sentence, last - 1))
    last--
  return last > start ? spanOfRun(sentence, { start, end: last }) : null
}
