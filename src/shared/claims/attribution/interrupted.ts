import type { Span } from '../../records/place'
import { endOfClause } from './clauseEnd'
import { contentAfter } from './content'
import { isMark, spanOfTokens, type Sentence } from './sentence'
import { isOccasion } from './source'
import type { Token } from './tokens'
import type { VerbGroup } from './verbGroup'

// No content before its cue is longer: it bounds the work for one cue.
const longestContent = 200

/** "In a letter, Hart said", "Asked why, Hart said": no part of what was said. */
const isCircumstance = (tokens: readonly Token[], at: number): boolean =>
  isOccasion(tokens, at) || tokens[at]?.low === 'asked' || tokens[at + 1]?.low === 'asked'

/**
 * Finds what a cue attributes that stands behind what was said or in the midst of it: "It rained, Hart said.", "The
 * bridge, Hart said, was safe.", in two. `subject`: where the speaker begins, after a comma.
 */
export function interrupted(sentence: Sentence, subject: number, group: VerbGroup): readonly Span[] {
  const { tokens } = sentence
  const from = Math.max(0, subject - longestContent)
  const lead = isCircumstance(tokens, from) ? null : spanOfTokens(sentence, from, subject - 1)
  const at = group.end + 1
  const goesOn = isMark(tokens[group.end], ',') && tokens[at]?.low.endsWith('ing') !== true
  const quoted = goesOn && contentAfter(sentence, group)
  const rest = goesOn ? (quoted ? quoted.span : spanOfTokens(sentence, at, endOfClause(sentence, at))) : null
  return [lead, rest].filter((span) => span !== null)
}
