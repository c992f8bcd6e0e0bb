import { isAside, isCoordinator, isRelative } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { leansOn, opensClause, opensVerb } from './clauses'
import { endsList, isDateWord, isInnerComma, isListComma, opensRole } from './gaps'
import type { Reading } from './reading'
import { strength } from './strength'
import { setOf } from '../../setOf'

const strongMarks = setOf('; : — – …')

const isRangeDash = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—]$/.test(tokens[at]?.low ?? '') && tokens[at - 1]?.kind === 'number' && isDateWord(tokens[at + 1])

/** The strength of the gap behind a mark. */
export function atMark(reading: Reading, at: number): number {
  const { tokens, text, verbs } = reading
  const hasVerb = (index: number) => verbs[index] === 'finite'
  const mark = tokens[at]
  const next = tokens[at + 1]
  if (!mark || !next) return strength.none
  if (strongMarks.has(mark.low) && !isRangeDash(tokens, at)) {
    // "3 – 0": a score.
    if (tokens[at - 1]?.kind === 'number' && next.kind === 'number') return strength.none
    const isTight = tokens[at - 1]?.end === mark.start && next.start === mark.end
    return isTight ? strength.none : strength.mark
  }
  // "January 23 - March 9": a stretch of time.
  if (isRangeDash(tokens, at)) return strength.none
  if (mark.low === '-')
    return text[mark.start - 1] === ' ' && text[mark.end] === ' ' ? strength.mark : strength.none
  if (mark.low !== ',') return strength.none
  // "declined, however, | to pay".
  if (isAside(next) && tokens[at + 2]?.low === ',') return strength.none
  if (isAside(tokens[at - 1]) && tokens[at - 2]?.low === ',' && !opensClause(reading, at + 1))
    return strength.none
  // "reported that, in a call,", "were, by their own account,": an aside; what stands before it is not at its end.
  if (leansOn(tokens[at - 1]) || isRelative(tokens[at - 1])) return strength.none
  if (isInnerComma(tokens, at) || opensRole(tokens, at)) return strength.none
  // "at noon, carrying rope and sails": no list.
  const opensIng = verbs[at + 1] === 'participle' && next.low.endsWith('ing')
  if (!opensIng && isListComma(tokens, at, hasVerb)) return strength.none
  if (isCoordinator(next) && endsList(tokens, at, hasVerb)) return strength.none
  const opens = isCoordinator(next) ? at + 2 : at + 1
  return opensClause(reading, opens) || opensVerb(reading, opens) ? strength.clause : strength.phrase
}
