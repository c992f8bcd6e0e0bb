import {
  isAdverb,
  isAuxiliary,
  isBe,
  isDeterminer,
  isObjectPronoun,
  isPreposition,
} from '../attribution/english'
import { isParticiple } from '../grammar/verbs'
import { longestSubject, opensClause, opensVerb, particles } from './clauses'
import type { Reading } from './reading'
import { strength, subordinators } from './strength'

/** "was stopped in Leeds and told to wait": the second participle needs the auxiliary of the first, or it tells another thing. */
function sharesAuxiliary({ tokens, verbs }: Reading, at: number): boolean {
  if (tokens[at]?.low !== 'and' || !isParticiple(tokens[at + 1]?.low ?? '')) return false
  for (let index = at - 1; index > Math.max(0, at - longestSubject); index--) {
    if (tokens[index]?.kind === 'mark') return false
    if (verbs[index] === 'finite' && !isAdverb(tokens[index])) {
      let auxiliary = index - 1
      while (isAdverb(tokens[auxiliary])) auxiliary--
      return isBe(tokens[auxiliary]) && isParticiple(tokens[index]?.low ?? '')
    }
  }
  return false
}

/** "the live music and ticketing trade": behind "and" a form in "ing" is a verb only where another stands before it. */
function isLoneIng({ tokens, verbs }: Reading, at: number): boolean {
  const isIng = (index: number) => tokens[index]?.low.endsWith('ing') === true && verbs[index] !== 'none'
  if (tokens[at + 1]?.low.endsWith('ing') !== true) return false
  for (let index = at - 1; index >= Math.max(0, at - 2 * longestSubject); index--)
    if (isIng(index)) return false
  return true
}

/** "a poor and thinly settled region": what follows the joining word stands before a noun, too. */
function joinsAdjectives({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.low !== 'and' || !/^an?$/.test(tokens[at - 2]?.low ?? '')) return false
  const word = isAdverb(tokens[at + 1]) ? at + 2 : at + 1
  const next = tokens[word + 1]
  const isNoun = next?.kind === 'word' && !next.capital && !isPreposition(next) && !isDeterminer(next)
  return isNoun && !particles.has(next.low) && !isObjectPronoun(next) && isParticiple(tokens[word]?.low ?? '')
}

/**
 * The strength of a gap before "and", "but", "or". `words`: those since the last gap; `hasFinite`: a verb with a subject
 * stands before it in its clause.
 */
export function beforeJoiner(reading: Reading, at: number, words: number, hasFinite: boolean): number {
  const { tokens, verbs } = reading
  // "has never sought or held an office": two verbs of one object.
  if (verbs[at - 1] === 'finite' && opensVerb(reading, at + 1) && !isAuxiliary(tokens[at + 1]))
    return strength.none
  if (joinsAdjectives(reading, at)) return strength.none
  // "physically and financially": two adverbs of one verb.
  if (isAdverb(tokens[at - 1]) && isAdverb(tokens[at + 1])) return strength.none
  // "seafood, milk and iodised salt": a list's last part.
  if (tokens[at - 2]?.low === ',') return strength.none
  // "after North and South Korea met": one subject.
  if (subordinators.has(tokens[at - 2]?.low ?? '')) return strength.none
  // "Racking up wins, the mayor | and her deputy kept the town": one subject.
  if (hasFinite && opensClause(reading, at + 1)) return strength.clause
  // "the National Search and Rescue Agency": a capital opens no verb.
  const opens =
    opensVerb(reading, at + 1) &&
    !tokens[at + 1]?.capital &&
    !sharesAuxiliary(reading, at) &&
    !isLoneIng(reading, at)
  // "killing two and wounding nine": two of a kind.
  const isAlike = hasFinite || tokens[at + 1]?.low.endsWith('ing') === true
  return isAlike && words > 2 && opens ? strength.phrase : strength.none
}
