import type { Span } from '../../records/place'
import type { Attribution } from '../attribution/attribution'
import type { Quotation } from '../attribution/quotations'
import { readSentence } from '../attribution/sentence'
import type { Token } from '../attribution/tokens'
import type { Fact } from '../analysis'
import type { Day } from '../facts/calendar'
import { findFacts } from '../facts/findFacts'
import { findVerbs, type VerbRole } from '../grammar/findVerbs'

/** What holds for all sentences of an article. */
export type Setting = {
  /** Primary subtag, in small letters. */
  readonly language: string
  /** The article's own day, if it is known. */
  readonly today: Day | null
}

/** A sentence with all that the search for claims knows of its words. */
export type Reading = {
  readonly text: string
  readonly span: Span
  readonly language: string
  readonly tokens: readonly Token[]
  /** For each token the quotation in which somebody speaks that it lies in, or null. */
  readonly speech: readonly (Quotation | null)[]
  readonly verbs: readonly VerbRole[]
  readonly facts: readonly Fact[]
  /** Those whose content or cue reaches into the sentence, in the order of their contents. */
  readonly attributions: readonly Attribution[]
}

/** Reads a sentence. `quotations`: those of its block from the first that may reach into it on. */
export function readForClaims(
  text: string,
  span: Span,
  quotations: readonly Quotation[],
  first: number,
  attributions: readonly Attribution[],
  { language, today }: Setting,
): Reading {
  const { tokens, speech } = readSentence(text, span, quotations, first)
  const verbs = language === 'en' ? findVerbs(tokens) : tokens.map(() => 'none' as const)
  const facts = findFacts(tokens, { verbs, language, today })
  return { text, span, language, tokens, speech, verbs, facts, attributions }
}
