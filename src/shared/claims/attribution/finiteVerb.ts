import { cueVerbs } from './cueVerbs'
import {
  isAuxiliary,
  isBe,
  isDeterminer,
  isIrregularPast,
  isPossessive,
  isPreposition,
  isRelative,
  isSubjectPronoun,
} from './english'
import type { Token } from './tokens'

/** Says whether a token is a finite verb, as far as its form and the word before it tell. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.kind !== 'word') return false
  if (isAuxiliary(token)) return token.low !== "'s" || isSubjectPronoun(before)
  const isModified = isDeterminer(before) && !isSubjectPronoun(before) && !isRelative(before)
  if (token.capital || isModified || isPreposition(before) || isPossessive(before)) return false
  if (isIrregularPast(token)) return true
  if (token.low.length > 4 && /[^e]ed$/.test(token.low)) return !isBe(before)
  const isSubject = (before?.capital ?? false) || isSubjectPronoun(before) || isRelative(before)
  return isSubject && (cueVerbs.get(token.low)?.forms.has('s') ?? false)
}
