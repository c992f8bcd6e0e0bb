import type { Span } from '../../records/place'
import type { Quotation } from './quotations'
import { tokensOf, type Token } from './tokens'

/** A sentence as the search for attributions sees it. */
export type Sentence = {
  readonly text: string
  readonly span: Span
  readonly tokens: readonly Token[]
  /** The quotations of the sentence's block, in order; one may reach over several sentences. */
  readonly quotations: readonly Quotation[]
  /** For each token the index of the quotation that it lies in, or -1. */
  readonly quotationOf: Int32Array
}

/** Reads a sentence. `quotations` are those of its block. */
export function readSentence(text: string, span: Span, quotations: readonly Quotation[]): Sentence {
  const tokens = tokensOf(text, span)
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  let at = 0
  for (const [index, token] of tokens.entries()) {
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= token.start) at++
    const quotation = quotations[at]
    if (quotation && quotation.start <= token.start) quotationOf[index] = at
  }
  return { text, span, tokens, quotations, quotationOf }
}

/** The quotation that a token lies in, if somebody speaks in it. */
export function speechAt(sentence: Sentence, index: number): Quotation | null {
  const at = sentence.quotationOf[index] ?? -1
  const quotation = at < 0 ? undefined : sentence.quotations[at]
  return quotation?.speaks ? quotation : null
}

/** Says whether a token is a mark, one of those given or any. */
export function isMark(token: Token | undefined, marks?: string): boolean {
  if (token?.kind !== 'mark') return false
  return marks === undefined || marks.includes(token.low)
}
