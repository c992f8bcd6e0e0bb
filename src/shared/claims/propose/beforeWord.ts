import {
  isAdverb,
  isAuxiliary,
  isBe,
  isCoordinator,
  isRelative,
  isSubjectPronoun,
} from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { timeUnits } from '../facts/lexicon'
import { opensClause, opensVerb } from './clauses'
import { clauseOpeners, opensNeeded } from './complements'
import { beforeFigure } from './figures'
import { phraseOpeners } from './gaps'
import { beforeJoiner } from './joiners'
import type { Reading } from './reading'
import { strength, subordinators } from './strength'
import { setOf } from '../../setOf'

const causes = setOf('due because despite amid thanks')
const opensAfter = setOf(', — – - )')
const focus = setOf('even only just not partly mainly largely especially particularly shortly soon and or')
const opensTime = (low: string): boolean => low === 'as' || subordinators.has(low)

// How one thing stands to another; such a phrase is a statement of its own.
const relations = [
  'in line with',
  'in breach of',
  'in violation of',
  'in contravention of',
  'in defiance of',
  'in response to',
  'in return for',
  'in exchange for',
  'as a result of',
  'contrary to',
  'compared with',
  'compared to',
].map((phrase) => phrase.split(' '))

const opensRelation = (tokens: readonly Token[], at: number): boolean =>
  relations.some((words) => words.every((word, index) => tokens[at + index]?.low === word))

const openers: ReadonlySet<string> = new Set([
  ...focus,
  ...causes,
  ...subordinators,
  ...clauseOpeners,
  ...phraseOpeners,
  ...relations.map(([first]) => first ?? ''),
  ...setOf('as so aged by'),
])

/** Most words open nothing; it saves the rest of the questions. */
const opensNothing = ({ low, capital }: Token): boolean =>
  !capital && !openers.has(low) && !low.endsWith('ing')

/** Whether a verb of any kind, and one with a subject, stands before a word in its clause; whether that is part of another. */
type Before = { readonly seen: boolean; readonly hasFinite: boolean; readonly isSubordinate: boolean }

/** The strength of a gap before a word, by what the word opens and what stands before it. */
export function beforeWord(
  reading: Reading,
  at: number,
  words: number,
  { seen, hasFinite, isSubordinate }: Before,
): number {
  const { tokens, verbs } = reading
  const token = tokens[at]
  if (!token) return strength.none
  const { low } = token
  if (isCoordinator(token)) return beforeJoiner(reading, at, words, hasFinite)
  if (opensNothing(token)) return strength.none
  // "even | though", "not | because", "if and | when": the first word opens the clause, or needs it.
  if (opensTime(low) && focus.has(tokens[at - 1]?.low ?? '')) return strength.none
  if (words < 2) return strength.none
  if (focus.has(low) && low !== 'not' && opensTime(tokens[at + 1]?.low ?? '') && opensClause(reading, at + 2))
    return strength.clause
  // "reported | that, in a call,": the aside stands in what was reported.
  if (low === 'that' && seen && tokens[at + 1]?.low === ',') return strength.phrase
  if (opensNeeded(reading, at)) return strength.none
  // "nine months after the storm broke": one time.
  if (subordinators.has(low) && timeUnits.has(tokens[at - 1]?.low ?? '')) return strength.none
  if (subordinators.has(low) && (opensClause(reading, at + 1) || verbs[at + 1] === 'participle'))
    return strength.clause
  // "will serve | as jurors": the verb takes it.
  if (low === 'as' && verbs[at - 1] !== 'none' && !isSubjectPronoun(tokens[at + 1])) return strength.none
  if (low === 'as' && (isSubjectPronoun(tokens[at + 1]) || (seen && opensClause(reading, at + 1))))
    return strength.clause
  if (low === 'so' && (tokens[at + 1]?.low === 'that' || isSubjectPronoun(tokens[at + 1])))
    return strength.clause
  // "it was likely that", "it is crucial that": one statement.
  if (low === 'that' && isBe(tokens[at - 2])) return strength.none
  if (low === 'that' && seen && (opensClause(reading, at + 1) || verbs[at + 1] === 'finite'))
    return strength.phrase
  // "28 people who met him | were ill": a clause in the middle of a subject.
  if (isRelative(token) && !hasFinite && tokens[at - 1]?.kind !== 'mark') return strength.none
  if (
    isRelative(token) &&
    low !== 'that' &&
    !/^(?:of|on|in|for|to|with|by|from|at)$/.test(tokens[at - 1]?.low ?? '')
  )
    return opensVerb(reading, at + 1) || opensClause(reading, at + 1) || tokens[at + 1]?.low === ','
      ? strength.phrase
      : strength.none
  if (!seen) return strength.none
  if (causes.has(low) && !isAdverb(tokens[at - 1]) && (low !== 'due' || tokens[at + 1]?.low === 'to'))
    return isAuxiliary(tokens[at - 1]) ? strength.none : strength.phrase
  if (words > 2 && opensRelation(tokens, at)) return strength.phrase
  // Behind a comma it tells more of the sentence; without one it belongs to the verb or noun: "stopped using", "a man using".
  if (
    verbs[at] === 'participle' &&
    low.endsWith('ing') &&
    opensAfter.has(tokens[at - 1]?.low ?? '') &&
    words > 3
  )
    return strength.subject
  return beforeFigure(reading, at, words, isSubordinate)
}
