import type { Token } from '../attribution/tokens'
import {
  isCoordinator,
  isDeterminer,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../attribution/english'
import { takesClause } from './takesClause'
import { emptyWords, months, roles, timeUnits, timeWords, weekdays } from '../facts/lexicon'
import { wordValue } from '../facts/numbers'
import { tablesOf } from '../facts/tables'
import { setOf } from '../../setOf'

type Tokens = readonly Token[]

const counting = setOf(
  'twice once half hundreds thousands dozens millions billions dozen hundred thousand million billion third quarter',
)

const english = tablesOf('en')

/** Says whether a token gives a number, in digits or words. */
export const isFigure = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    counting.has(token.low) ||
    (english !== null && wordValue(token.low, english) !== null))

/** Says whether a token is part of a date by itself: a month, a weekday, "yesterday". */
export const isDateWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.capital && (months.has(token.low) || weekdays.has(token.low))) || timeWords.has(token.low))

/** Says whether a token carries meaning by itself. */
export const isContent = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && !emptyWords.has(token.low))

// A list's parts are no longer than this; it bounds the look ahead.
const longestPart = 5
const longestList = 40

/** The index of the next mark among `marks` or of the end, at most `limit` tokens on. */
function nextMark(tokens: Tokens, from: number, limit: number): number {
  let at = from
  while (at < tokens.length && at < from + limit && tokens[at]?.kind !== 'mark') at++
  return at
}

/** "seafood, milk and iodised salt", "Victoria, South Australia and Queensland": the comma parts equal things. */
export function isListComma(tokens: Tokens, comma: number, hasVerb: (at: number) => boolean): boolean {
  for (let at = comma; at < Math.min(tokens.length, comma + longestList);) {
    const end = nextMark(tokens, at + 1, longestPart * 2 + 2)
    let joiner = -1
    for (let index = at + 1; index < end; index++) {
      // Behind the joiner only what follows at once opens a clause: "milk and iodised salt" does not.
      if (joiner < 0 && (hasVerb(index) || isRelative(tokens[index]))) return false
      if (joiner < 0 && (tokens[index]?.low === 'and' || tokens[index]?.low === 'or')) joiner = index
    }
    // "…, milk and salt" ends the list, as "…, milk, and salt" does.
    if (joiner > at + 1) return joiner - at - 1 <= longestPart
    if (joiner === at + 1) return at > comma
    if (tokens[end]?.low !== ',' || end - at - 1 > longestPart) return false
    at = end
  }
  return false
}

/** "seafood, milk, and salt": the comma before the joining word of a list. */
export function endsList(tokens: Tokens, comma: number, hasVerb: (at: number) => boolean): boolean {
  let at = comma - 1
  while (at > comma - longestPart - 2 && tokens[at] && tokens[at]?.kind !== 'mark') at--
  if (tokens[at]?.low !== ',' || comma - at < 2 || isPreposition(tokens[comma + 2])) return false
  return !isInnerComma(tokens, at) && isListComma(tokens, at, hasVerb)
}

const placePrepositions = setOf('in at near from outside inside across around along off')

const isDateish = (token: Token | undefined): boolean => isDateWord(token) || token?.kind === 'number'

/** "in Clearwater,", "near New York,": a place name that ends at a comma, not at the sentence's opening. */
function nameInPlace(tokens: Tokens, comma: number): boolean {
  let at = comma - 1
  while (at > comma - 4 && tokens[at]?.capital) at--
  return at > 1 && placePrepositions.has(tokens[at]?.low ?? '')
}

/** Says whether a comma holds together what stands around it: a date, a place with its country, a name with its age. */
export function isInnerComma(tokens: Tokens, at: number): boolean {
  const last = tokens[at - 1]
  const next = tokens[at + 1]
  if (!last || !next) return true
  if (isDateish(last) && next.kind === 'number') return true
  if (isDateWord(last) && isDateWord(next)) return true
  if (last.capital && next.kind === 'number' && (tokens[at + 2]?.kind ?? 'mark') === 'mark') return true
  // "kept in Clearwater, Florida until": what follows the place is its country.
  if (last.capital && next.capital && nameInPlace(tokens, at) && !roles.has(next.low))
    return isNameAlone(tokens, at + 1)
  // "Aceh, Indonesia,": the second is a short run of capitals.
  if (last.capital && next.capital && !roles.has(next.low)) {
    const end = nextMark(tokens, at + 1, 4)
    const run = tokens.slice(at + 1, end)
    return end < at + 4 && run.every((token) => token.capital) && !isCoordinator(tokens[end])
  }
  return false
}

/** "Florida until", "England,": not "Korean officials said" or "Obama said". */
function isNameAlone(tokens: Tokens, at: number): boolean {
  const end = tokens.findIndex((token, index) => index > at && !token.capital)
  const next = tokens[end]
  return end < 0 || next?.kind === 'mark' || isPreposition(next) || isSubordinator(next)
}

const longestDescription = 4
const longestName = 5

/** "said Ann Hart, a teacher of Greek": who speaks is told behind the comma. */
export function introduces(tokens: Tokens, comma: number): boolean {
  const next = tokens[comma + 1]
  if (!isDeterminer(next) && tokens[comma + 2]?.low !== "'s") return false
  let at = comma - 1
  while (at > comma - longestName && tokens[at]?.capital) at--
  return at < comma - 1 && takesClause(tokens[at])
}

/** "Fuad Basya, spokesman for …", "Thomas Sam, a practising homeopath": the comma parts a name from who it is. */
export function opensRole(tokens: Tokens, comma: number): boolean {
  const last = tokens[comma - 1]
  const next = tokens[comma + 1]
  if (!last || !next) return false
  if (isDateWord(last)) return false
  const end = nextMark(tokens, comma + 1, 12)
  const run = tokens.slice(comma + 1, end)
  if (last.capital) {
    if (introduces(tokens, comma)) return true
    if (run.slice(0, 5).some((token) => roles.has(token.low))) return true
    // "the Rohingya, a stateless minority of Muslims from Myanmar": so much that it is a statement.
    return isDeterminer(next) && run.filter(isContent).length < longestDescription
  }
  // "the president of the region, Roberto Maroni": the name comes second.
  if (!next.capital || run.length > 4 || !run.every((token) => token.capital)) return false
  return tokens.slice(Math.max(0, comma - 8), comma).some((token) => roles.has(token.low))
}

const timePrepositions = setOf(
  'on in at by for from since during until between within after before over around about aged through throughout under to above below',
)
const partsOfTime = setOf('early late earlier later')
const beforeTimes = setOf(
  'the this last next past a an each every early late mid around about only nearly almost over more than at least some first second same age of just up its their his her approximately roughly',
)
/** Words that can open a phrase which says when, where or how much; days and months with their capital open one too. */
export const phraseOpeners: ReadonlySet<string> = new Set([
  ...timePrepositions,
  ...placePrepositions,
  ...partsOfTime,
  ...timeWords,
  ...setOf('this last next'),
])
const timeNouns = setOf(
  'end start beginning middle close week weekend month year night morning afternoon evening century decade season summer winter spring autumn day time',
)

/** Says whether a phrase that tells when, how long or how much begins at a token. */
export function opensFigure(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  // "an early May vote": the day says which.
  if (isDateWord(token) && partsOfTime.has(tokens[at - 1]?.low ?? '')) return false
  if (isDateWord(token)) return !timePrepositions.has(tokens[at - 1]?.low ?? '') && !isDateish(tokens[at - 1])
  if (/^(?:this|last|next)$/.test(token.low)) {
    const next = tokens[at + 1]
    const stands = !timePrepositions.has(tokens[at - 1]?.low ?? '') && !isDeterminer(tokens[at - 1])
    return stands && next !== undefined && (timeNouns.has(next.low) || isDateWord(next))
  }
  // "early | in 2016": the first word belongs to the time.
  if (partsOfTime.has(token.low))
    return timePrepositions.has(tokens[at + 1]?.low ?? '') && opensTime(tokens, at + 1)
  if (partsOfTime.has(tokens[at - 1]?.low ?? '')) return false
  return opensTime(tokens, at)
}

/** A preposition and what it counts or dates: "in 2016", "for two weeks". */
function opensTime(tokens: Tokens, at: number): boolean {
  if (!timePrepositions.has(tokens[at]?.low ?? '') || isDateish(tokens[at - 1])) return false
  for (let index = at + 1; index < at + 6; index++) {
    const next = tokens[index]
    if (!next || next.kind === 'mark') return false
    // "for one of the richest": no number.
    if (next.low === 'one' && tokens[index + 1]?.low === 'of') return false
    if (isFigure(next) || isDateWord(next) || timeUnits.has(next.low) || timeNouns.has(next.low)) return true
    if (!beforeTimes.has(next.low)) return false
  }
  return false
}

/** "in *Warhol*'s work": the name only says whose. */
function isOwner(tokens: Tokens, at: number): boolean {
  let end = at
  while (end < at + 4 && tokens[end]?.capital) end++
  return tokens[end]?.low === "'s"
}

/** Says whether a phrase that names a place or a body begins at a token. */
export function opensPlace(tokens: Tokens, at: number): boolean {
  if (!placePrepositions.has(tokens[at]?.low ?? '')) return false
  for (let index = at + 1; index < at + 5; index++) {
    const next = tokens[index]
    if (!next || next.kind === 'mark') return false
    if (next.capital) return !isDateWord(next) && !isOwner(tokens, index)
    if (
      !isDeterminer(next) &&
      !/^(?:coast|town|city|village|region|province|state|of|northern|southern|eastern|western|central)$/.test(
        next.low,
      )
    )
      return false
  }
  return false
}
