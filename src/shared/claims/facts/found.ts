import type { ReasonKind } from '../../records/claim'
import type { Token } from '../attribution/tokens'
import type { Fact } from '../analysis'
import type { VerbRole } from '../grammar/findVerbs'
import type { Day } from './calendar'
import type { Tables } from './tables'

/** A fact in a run of tokens; `end` (exclusive): the index of the token to go on with. */
export type Found = { readonly end: number; readonly fact: Fact }

/** What the search for facts knows of a sentence. */
export type Line = {
  readonly tokens: readonly Token[]
  readonly verbs: readonly VerbRole[]
  readonly tables: Tables
  /** The article's own day, if it is known. */
  readonly today: Day | null
  /** Whether the sentence tells of what has been or of what is to come; null where its language does not show it. */
  readonly tense: 'past' | 'ahead' | null
}

/** The fact that the tokens from `first` to `last` (inclusive) carry; null when there are no such tokens. */
export function factOf(
  tokens: readonly Token[],
  kind: ReasonKind,
  first: number,
  last: number,
  value: string | null = null,
): Found | null {
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  return start === undefined || end === undefined
    ? null
    : { end: last + 1, fact: { kind, start, end, value } }
}
