import { isAdverb, isPreposition } from '../attribution/english'
import { cueVerbs } from '../attribution/cueVerbs'
import type { Token } from '../attribution/tokens'
import { isYear } from '../facts/dates'
import { timeUnits } from '../facts/lexicon'
import { isDateWord, isFigure, opensFigure, opensPlace } from './gaps'
import type { Reading } from './reading'
import { strength } from './strength'
import { setOf } from '../../setOf'

const quantifiers = setOf('about around over under above below up between')
// Verbs that say nothing without a time or a place.
const takesTime = setOf('held happened occurred scheduled set staged')
const longestDay = 5
// What a verb leaves unsaid in fewer words is not cut from it.
const fewestOfStatement = 9

/** A number, not of a year, a clock or a length of time: "by *85.4 centimetres*", "from *fourteen* to 31". */
function isBareNumber(tokens: readonly Token[], at: number): boolean {
  let number = at
  while (number < at + 3 && quantifiers.has(tokens[number]?.low ?? '')) number++
  const token = tokens[number]
  if (!isFigure(token) || isYear(token) || token?.low.includes(':')) return false
  const next = tokens[number + 1]
  return (
    !timeUnits.has(next?.low ?? '') && !isDateWord(next) && !/^(?:[ap]\.?m\.?|o'clock)$/.test(next?.low ?? '')
  )
}

/** A day or year that can be looked up: "on 30 June", "in 2016". */
function opensDay(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + longestDay)
  return words.some(isYear) || (words.some(isDateWord) && words.some(({ kind }) => kind === 'number'))
}

/**
 * The strength of a gap before a phrase that says when, where or how much. `words`: those since the last gap;
 * `isSubordinate`: it stands in a clause that is part of another.
 */
export function beforeFigure(
  { tokens, verbs }: Reading,
  at: number,
  words: number,
  isSubordinate: boolean,
): number {
  const low = tokens[at]?.low ?? ''
  if (low === 'aged' && tokens[at + 1]) return strength.figure
  // "retaliated by firing dozens of rounds": how, with something to count.
  if (low === 'by' && tokens[at + 1]?.low.endsWith('ing') && isFigure(tokens[at + 2])) return strength.figure
  // "officials said Wednesday": the day belongs to the cue.
  const isCue = cueVerbs.has(tokens[at - 1]?.low ?? '') && tokens[at - 1]?.low !== 'held'
  // "captured about 500", "turned around twice": what the verb acts on.
  const isObject = verbs[at - 1] !== 'none' && quantifiers.has(low)
  const isRange = low === 'to' && isFigure(tokens[at - 1])
  // "rose by 85 centimetres", "the toll from 14 to 31": how much belongs to the verb; when and how long does not.
  // "accounted for 70 percent": so does any preposition at the verb itself.
  const isAtVerb = verbs[at - 1] !== 'none' || (isAdverb(tokens[at - 1]) && verbs[at - 2] !== 'none')
  const isMeasure = (isAtVerb || /^(?:by|to|from)$/.test(low)) && isBareNumber(tokens, at + 1)
  // "beat her by | around 50 votes", "the first time | in 25 years": one number, one time.
  if (quantifiers.has(low) && isPreposition(tokens[at - 1])) return strength.none
  if (low === 'in' && tokens[at - 1]?.low === 'time') return strength.none
  // "specialising in shipping": a participle that needs what follows.
  if (verbs[at - 1] === 'participle' && tokens[at - 1]?.low.endsWith('ing')) return strength.none
  // "was held | in Leeds", "when it shut | in May 2019": the verb needs it; but "the bank shut | on 30 June 2026".
  const needs = verbs[at - 1] === 'finite' && words < fewestOfStatement
  if (needs && (isSubordinate || takesTime.has(tokens[at - 1]?.low ?? '') || !opensDay(tokens, at)))
    return strength.none
  if (words > 2 && !isCue && !isObject && !isRange && !isMeasure && opensFigure(tokens, at))
    return strength.figure
  return words > 6 && opensPlace(tokens, at) ? strength.place : strength.none
}
