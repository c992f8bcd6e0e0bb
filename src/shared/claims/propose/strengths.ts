import type { Span } from '../../records/place'
import {
  isAdverb,
  isAside,
  isAuxiliary,
  isBe,
  isCoordinator,
  isDeterminer,
  isObjectPronoun,
  isPreposition,
  isRelative,
  isSubjectPronoun,
} from '../attribution/english'
import { isDateWord, isFigure, endsList, isInnerComma, isListComma, opensFigure, opensPlace, opensRole } from './gaps'
import { isYear } from '../facts/dates'
import { timeUnits } from '../facts/lexicon'
import { cueVerbs } from '../attribution/cueVerbs'
import type { Token } from '../attribution/tokens'
import { isParticiple } from '../grammar/verbs'
import { opensNeeded } from './complements'
import { partSubjects } from './heavySubjects'
import { joinSubjects } from './bareSubjects'
import type { Reading } from './reading'
import { strength, subordinators } from './strength'
import { takesClause } from './takesClause'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const causes = setOf('due because despite amid thanks')
const strongMarks = setOf('; : — – …')
const opensAfter = setOf(', — – - )')
const longestSubject = 14
// What a verb leaves unsaid in fewer words is not cut from it.
const fewestOfStatement = 9
const opensTime = (low: string): boolean => low === 'as' || subordinators.has(low)
const focus = setOf('even only just not partly mainly largely especially particularly shortly soon and or')
const quantifiers = setOf('about around over under above below up between')
const particles = setOf('in on off over up down about around across by through under')

type Finder = (at: number) => boolean

/** Says whether a clause with its own verb follows within a few words: "but her parents moved". */
function opensClause({ tokens, verbs }: Reading, at: number): boolean {
  for (let index = at; index < at + longestSubject; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark' || (index > at && (isCoordinator(token) || isRelative(token) || subordinators.has(token.low))))
      return false
    if (verbs[index] === 'finite') return index > at
  }
  return false
}

function opensVerb({ tokens, verbs }: Reading, at: number): boolean {
  let index = at
  while (index < at + 3 && (isAdverb(tokens[index]) || tokens[index]?.low === 'then')) index++
  return verbs[index] === 'finite' || verbs[index] === 'participle'
}

/** "was stopped in Leeds and told to wait": the second participle needs the auxiliary of the first, or it tells another thing. */
function sharesAuxiliary({ tokens, verbs }: Reading, at: number): boolean {
  if (tokens[at]?.low !== 'and' || !isParticiple(tokens[at + 1]?.low ?? '')) return false
  for (let index = at - 1; index > Math.max(0, at - longestSubject); index--) {
    if (tokens[index]?.kind === 'mark') return false
    if (verbs[index] === 'finite' && !isAdverb(tokens[index])) {
      let helper = index - 1
      while (isAdverb(tokens[helper])) helper--
      return isBe(tokens[helper]) && isParticiple(tokens[index]?.low ?? '')
    }
  }
  return false
}

/** "the live music and ticketing trade": behind "and" a form in "ing" is a verb only where another stands before it. */
function isLoneIng({ tokens }: Reading, at: number): boolean {
  const isIng = (token: Token | undefined) => token?.kind === 'word' && token.low.endsWith('ing')
  if (!isIng(tokens[at + 1])) return false
  return !tokens.slice(Math.max(0, at - 2 * longestSubject), at).some(isIng)
}

/** "a poor and thinly settled region": what follows the joining word stands before a noun, too. */
function joinsAdjectives({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.low !== 'and' || !/^an?$/.test(tokens[at - 2]?.low ?? '')) return false
  const word = isAdverb(tokens[at + 1]) ? at + 2 : at + 1
  const next = tokens[word + 1]
  const isNoun = next?.kind === 'word' && !next.capital && !isPreposition(next) && !isDeterminer(next)
  return isNoun && !particles.has(next.low) && !isObjectPronoun(next) && isParticiple(tokens[word]?.low ?? '')
}

/** Whether a verb of any kind, and one with a subject, stands before a word in its clause. */
type Before = { readonly seen: boolean; readonly hasFinite: boolean }

/** The strength of a gap before a word, by what the word opens and what stands before it. */
function beforeWord(reading: Reading, at: number, words: number, { seen, hasFinite }: Before): number {
  const { tokens, verbs } = reading
  const token = tokens[at]
  if (!token) return strength.none
  const { low } = token
  if (isCoordinator(token)) {
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
    return hasFinite && words > 2 && opens ? strength.phrase : strength.none
  }
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
  if (verbs[at] === 'participle' && low.endsWith('ing') && opensAfter.has(tokens[at - 1]?.low ?? '') && words > 3)
    return strength.subject
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
  // "was held | in Leeds", "began | in May": the verb alone says nothing.
  if (verbs[at - 1] === 'finite' && words < fewestOfStatement) return strength.none
  if (words > 2 && !isCue && !isObject && !isRange && !isMeasure && opensFigure(reading.tokens, at))
    return strength.figure
  // "specialising in shipping": a participle that needs what follows.
  if (verbs[at - 1] === 'participle' && tokens[at - 1]?.low.endsWith('ing')) return strength.none
  return words > 6 && opensPlace(reading.tokens, at) ? strength.place : strength.none
}

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

/** Whether a finite verb or the end of the subject follows a phrase at once: then the phrase belongs to the subject. */
function belongsToSubject({ tokens, verbs }: Reading, at: number, reach: number): boolean {
  for (let index = at + 1; index < at + reach; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark' || isCoordinator(token)) return false
    if (verbs[index] === 'finite') return true
  }
  return false
}

const isRangeDash = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—]$/.test(tokens[at]?.low ?? '') && tokens[at - 1]?.kind === 'number' && isDateWord(tokens[at + 1])

function atMark(reading: Reading, at: number, hasVerb: Finder): number {
  const { tokens, text } = reading
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
  if (isInnerComma(tokens, at) || isListComma(tokens, at, hasVerb) || opensRole(tokens, at))
    return strength.none
  if (isCoordinator(next) && endsList(tokens, at, hasVerb)) return strength.none
  const opens = isCoordinator(next) ? at + 2 : at + 1
  return opensClause(reading, opens) || opensVerb(reading, opens) ? strength.clause : strength.phrase
}

/** Words that nothing can end with: "less than", "the storm of", "who have not". */
const leansOn = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((isPreposition(token) && !particles.has(token.low)) ||
    isCoordinator(token) ||
    (isDeterminer(token) && !isRelative(token) && !isObjectPronoun(token)) ||
    isAuxiliary(token) ||
    token.low === 'not')

const fewestOfSpeech = 4

/** "the rule that “nobody may stay” was dropped", "a new word, “shed-sick,” for": words quoted in a clause belong to it. */
function isWoven({ text, tokens, speech }: Reading, at: number): boolean {
  const quotation = speech[at] ?? speech[at - 1]
  if (!quotation || (speech[at] && takesClause(tokens[at - 1]))) return false
  const words = text.slice(quotation.start, quotation.end)
  if (!/^.?\p{Ll}/u.test(words)) return false
  if (words.split(' ', fewestOfSpeech).length < fewestOfSpeech) return true
  // A mark on the other side parts them all the same.
  return speech[at] ? tokens[at - 1]?.kind !== 'mark' : tokens[at]?.kind !== 'mark' && /\p{L}.?$/u.test(words)
}

/** The strength of the gap before each token of a sentence. `edges`: offsets where somebody else's words begin or end. */
export function gapStrengths(reading: Reading, contents: readonly Span[]): Uint8Array {
  const { tokens, speech, verbs } = reading
  const gaps = new Uint8Array(tokens.length)
  const edges = new Set(contents.flatMap(({ start, end }) => [start, end]))
  const opensContent = (at: number) => edges.has(tokens[at]?.start ?? -1)
  const hasVerb: Finder = (at) => verbs[at] === 'finite'
  let words = 0
  let seen = false
  let hasFinite = false
  let pending = 0
  let last: number = strength.none
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const quoted = speech[at] !== speech[at - 1] && at > 0
    // "warned that the figures were “a snapshot”": the words before the quotation need it.
    // "called on “the councils": a preposition needs the words that are quoted, whatever verb it may go with.
    const needs = leansOn(before) || isPreposition(before) || (quoted && isWoven(reading, at))
    let gap = Math.max(pending, quoted && !needs ? strength.speech : 0)
    pending = 0
    if (speech[at] && !quoted) gap = strength.none
    else if (token.kind === 'mark') pending = speech[at] ? 0 : atMark(reading, at, hasVerb)
    else {
      let own = beforeWord(reading, at, last === strength.figure ? words + 1 : words, { seen, hasFinite })
      if (own > 0 && own <= strength.figure && belongsToSubject(reading, at, hasFinite ? 6 : longestSubject)) own = strength.none
      if (own > 0 && own < strength.clause && leansOn(before)) own = strength.none
      // "at the museum in Leeds": one place.
      if (own === strength.place && last === strength.place) own = strength.none
      gap = Math.max(gap, own)
    }
    // "told that | the ramp": the joining word goes with what it opens.
    const opens =
      token.low === 'that'
        ? opensContent(at) || opensContent(at + 1)
        : before?.low !== 'that' && opensContent(at)
    if (at > 0 && ((opens && !isPreposition(before)) || (before && edges.has(before.end))))
      gap = Math.max(gap, strength.content)
    gaps[at] = gap
    // "farmer's lung (| where …": the bracket goes with what it opens.
    if (before?.low === '(' && gap > strength.none && !speech[at]) {
      gaps[at - 1] = leansOn(tokens[at - 2]) ? strength.none : gap
      gaps[at] = strength.none
    }
    if (gap >= strength.clause || subordinators.has(token.low) || isRelative(token)) {
      seen = false
      hasFinite = false
    }
    if (gap > 0) {
      words = 0
      last = gap
    }
    if (token.kind !== 'mark') words++
    hasFinite ||= verbs[at] === 'finite'
    if (verbs[at] === 'finite' || verbs[at] === 'participle') seen = true
  })
  partSubjects(reading, gaps)
  if (reading.language === 'en') joinSubjects(reading, gaps)
  return gaps
}
