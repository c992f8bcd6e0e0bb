import { cueVerbs } from '../attribution/cueVerbs'
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isCoordinator,
  isDeterminer,
  isHave,
  isModal,
  isObjectPronoun,
  isPossessive,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
} from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { isOddPast, isParticiple, verbForms } from './verbs'

/** What a token does as a verb: heads a clause, stands in a clause without its own subject, follows "to", or nothing. */
export type VerbRole = 'finite' | 'participle' | 'infinitive' | 'none'

type Word = Token | undefined

const plurals = new Set(
  'they we you i who people men women children police others many some all both these those'.split(' '),
)
// Verbs whose third person is taken for a verb before these prepositions: as a noun it would not take them.
const before: Readonly<Record<string, string>> = {
  to: 'leads belongs amounts comes goes seems appears wishes wants plans hopes needs continues refuses agrees intends tends begins starts returns',
  from: 'results comes stems suffers ranges differs',
  on: 'depends relies insists goes',
  of: 'consists',
  in: 'lives lies results works remains stands believes begins ends',
  at: 'works lives stands remains begins ends',
  with: 'agrees works lives deals begins',
  for: 'works calls lasts stands',
  after: 'comes',
  as: 'serves works acts describes',
}
const takes = new Map(
  Object.entries(before).map(([preposition, verbs]) => [preposition, new Set(verbs.split(' '))]),
)
// No verb group holds more than this between its parts; it bounds the look back.
const longestGap = 4
// A subject reaches no further back than this.
const longestSubject = 10
const nounsInIng = new Set(
  'meeting building hearing ruling feeling warning shooting bombing training funding spending morning evening ceiling housing king thing spring string ring wing king during nothing something anything everything beijing offering painting wedding banking parking lighting shipping trading beginning opening closing crossing'.split(
    ' ',
  ),
)
const noVerbs = new Set('like past left set'.split(' '))

const takesPreposition = new Set('to from in for with off out up down over back by'.split(' '))

const opensObject = (token: Word): boolean =>
  token === undefined ||
  (isDeterminer(token) && !isRelative(token)) ||
  (isSubjectPronoun(token) && token.low !== 'who') ||
  isObjectPronoun(token) ||
  isAdverb(token) ||
  isSubordinator(token) ||
  token.capital ||
  token.kind === 'number' ||
  '"“‘$€£'.includes(token.low)

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let index = at
  while (index > at - longestGap && isAdverb(tokens[index])) index--
  return index
}

const isPlural = (token: Word): boolean =>
  token !== undefined &&
  (plurals.has(token.low) || (token.low.length > 3 && /[^su]s$/.test(token.low) && token.kind === 'word'))

/** "'s" is a verb only behind words that own nothing. */
const isContracted = (token: Word): boolean =>
  isSubjectPronoun(token) || /^(?:there|that|what|here|who|it)$/.test(token?.low ?? '')

/** "More than two billion people around the world live in": the subject's head stands further back. */
function hasPluralSubject(tokens: readonly Token[], at: number): boolean {
  let found = false
  for (let index = at - 1; index >= Math.max(0, at - longestSubject); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word' || isCoordinator(token) || isRelative(token)) break
    if (isAuxiliary(token) || isParticiple(token.low) || isOddPast(token.low)) return false
    found ||= isPlural(token) && !isPreposition(tokens[index - 1])
  }
  return found
}

function presentRole(tokens: readonly Token[], at: number): VerbRole {
  const token = tokens[at]
  const next = tokens[at + 1]
  const last = tokens[skipAdverbs(tokens, at - 1)]
  const forms = (token && verbForms(token.low)) ?? cueVerbs.get(token?.low ?? '')?.forms
  if (!token || !forms || last?.kind !== 'word' || noVerbs.has(token.low)) return 'none'
  const taking = takes.get(next?.low ?? '')
  const isBase = forms.has('base')
  // "cost and schedule issues that …": only what reports takes a clause.
  const opensClause = isRelative(next) && cueVerbs.get(token.low)?.frames.clause !== true
  const hasObject =
    (opensObject(next) && !opensClause) || (taking?.has(isBase ? `${token.low}s` : token.low) ?? false)
  if (forms.has('s') && token.low.endsWith('s')) {
    if (isSubjectPronoun(last) || isRelative(last)) return 'finite'
    // "The request of the towns results from": the last noun is not the subject.
    const isOwned = tokens[at - 2]?.low === 'of' || tokens[at - 3]?.low === 'of'
    return hasObject && (last.capital || isOwned || !isPlural(last)) ? 'finite' : 'none'
  }
  if (!isBase) return 'none'
  if (isSubjectPronoun(last) && !/^(?:he|she|it)$/.test(last.low)) return 'finite'
  return hasObject && (isPlural(last) || (taking && hasPluralSubject(tokens, at))) ? 'finite' : 'none'
}

function isFreeIng(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || nounsInIng.has(token.low) || token.low.includes('-')) return false
  const last = tokens[at - 1]
  if (!last || last.kind === 'mark' || isCoordinator(last) || isSubordinator(last)) return true
  return opensObject(tokens[at + 1]) || takesPreposition.has(tokens[at + 1]?.low ?? '')
}

function roleAt(tokens: readonly Token[], at: number): VerbRole {
  const token = tokens[at]
  if (token?.kind !== 'word' || (token.capital && at > 0)) return 'none'
  if (isAuxiliary(token)) return token.low === "'s" && !isContracted(tokens[at - 1]) ? 'none' : 'finite'
  const last = tokens[skipAdverbs(tokens, at - 1)]
  if (last?.low === 'to') return verbForms(token.low)?.has('base') ? 'infinitive' : 'none'
  const isPast = isParticiple(token.low) || isOddPast(token.low)
  if (isBe(last) || isHave(last)) return isPast || token.low.endsWith('ing') ? 'finite' : 'none'
  if (isModal(last)) return verbForms(token.low)?.has('base') ? 'finite' : 'none'
  const isModified =
    (isDeterminer(last) && !isRelative(last) && !isSubjectPronoun(last)) || isPossessive(last)
  if (isModified || (isPreposition(last) && !isSubordinator(last))) return 'none'
  // "60 armed drones": behind a number only what ends its phrase is a verb.
  const next = tokens[at + 1]
  if (last?.kind === 'number' && next?.kind === 'word' && !isPreposition(next) && !isAdverb(next))
    return 'none'
  if (token.low.length > 4 && token.low.endsWith('ing')) return isFreeIng(tokens, at) ? 'participle' : 'none'
  if (!isPast) return presentRole(tokens, at)
  if (isOddPast(token.low) && !isParticiple(token.low)) return 'finite'
  // "severe eczema caused by": a participle that follows its noun; "rescued members": one before its noun.
  // But "retaliated by firing" tells how somebody did it, not by whom it was done.
  if (next?.low === 'by' && !tokens[at + 2]?.low.endsWith('ing')) return 'participle'
  return 'finite'
}

/** A past form that is followed by another verb of the same clause is no predicate: "seekers found in the water left". */
function reduce(tokens: readonly Token[], roles: VerbRole[]): void {
  let open = -1
  tokens.forEach((token, at) => {
    if (token.kind === 'mark' || isCoordinator(token) || isSubordinator(token) || isRelative(token)) open = -1
    if (roles[at] !== 'finite') return
    const follows = isAuxiliary(tokens[skipAdverbs(tokens, at - 1)])
    if (open >= 0 && !follows) roles[open] = 'participle'
    const says = cueVerbs.get(token.low)?.frames
    open = !follows && isParticiple(token.low) && !isAuxiliary(token) && !says?.clause ? at : -1
  })
}

/** Tells what each token of an English sentence does as a verb, by its form and the words around it. Linear. */
export function findVerbs(tokens: readonly Token[]): readonly VerbRole[] {
  const roles = tokens.map((_, at) => roleAt(tokens, at))
  reduce(tokens, roles)
  return roles
}
