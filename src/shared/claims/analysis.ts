import type { Block } from '../records/block'
import type { Reason } from '../records/claim'
import type { ConflictKind } from '../records/dismissal'
import type { Span } from '../records/place'

/** What the engine reads: a draft's text with its blocks, and what is known about it. */
export type ArticleText = {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The article's date, `YYYY-MM-DD`, against which "last Wednesday" is resolved; null when unknown. */
  readonly date: string | null
  /** BCP 47 tag; empty: find out. */
  readonly language: string
}

/** A fact inside a claim: the words that carry it and, where it has one, its normalised value. */
export type Fact = Span & {
  readonly kind: Reason['kind']
  /** "12000" for "twelve thousand", "2026-11-18" for "last Wednesday"; null where there is none. */
  readonly value: string | null
}

/** Words that the engine proposes as a claim. Offsets are UTF-16 units in `ArticleText.text`. */
export type Proposal = Span & {
  readonly kind: 'statement' | 'opinion' | 'prediction'
  readonly reasons: readonly Reason[]
  readonly facts: readonly Fact[]
  /** How much it calls for a check, 0 to 1. */
  readonly worthiness: number
  /** The full name of who made the claim, empty when it is the article's own. */
  readonly claimant: string
  /** Two people could be meant by the claimant's name. */
  readonly claimantUnsure: boolean
}

/** Places of the draft that contradict each other or themselves. */
export type Conflict = {
  readonly kind: ConflictKind
  readonly places: readonly Span[]
  /** What stands against what, in plain words: `10,000`, `12,000`. */
  readonly values: readonly string[]
}

/** All that the engine says of a draft. Proposals stand in the order of the text. */
export type Analysis = {
  readonly language: string
  /** Parts of the engine that do not know the language, by name. */
  readonly unsure: readonly string[]
  readonly sentences: readonly Span[]
  readonly proposals: readonly Proposal[]
  readonly conflicts: readonly Conflict[]
  /** Indices of proposals that repeat one fact, two or more each. */
  readonly repeats: readonly (readonly number[])[]
}
