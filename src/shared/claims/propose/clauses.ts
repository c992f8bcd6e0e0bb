import {
  isAdverb,
  isAuxiliary,
  isCoordinator,
  isDeterminer,
  isObjectPronoun,
  isPreposition,
  isRelative,
} from '../attribution/english'
import type { Token } from '../attribution/tokens'
import type { Reading } from './reading'
import { subordinators } from './strength'
import { setOf } from '../../setOf'

/** No subject is longer; it bounds the look ahead. */
export const longestSubject = 14
/** Prepositions that can end a verb: "turned down". */
export const particles = setOf('in on off over up down about around across by through under')

/** Says whether a clause with its own verb follows within a few words: "but her parents moved". */
export function opensClause({ tokens, verbs }: Reading, at: number): boolean {
  for (let index = at; index < at + longestSubject; index++) {
    const token = tokens[index]
    if (
      !token ||
      token.kind === 'mark' ||
      (index > at && (isCoordinator(token) || isRelative(token) || subordinators.has(token.low)))
    )
      return false
    if (verbs[index] === 'finite') return index > at
  }
  return false
}

/** Says whether a verb without a subject of its own follows: "and then sold it". */
export function opensVerb({ tokens, verbs }: Reading, at: number): boolean {
  let index = at
  while (index < at + 3 && (isAdverb(tokens[index]) || tokens[index]?.low === 'then')) index++
  return verbs[index] === 'finite' || verbs[index] === 'participle'
}

/** Words that nothing can end with: "less than", "the storm of", "who have not". */
export const leansOn = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((isPreposition(token) && !particles.has(token.low)) ||
    isCoordinator(token) ||
    (isDeterminer(token) && !isRelative(token) && !isObjectPronoun(token)) ||
    isAuxiliary(token) ||
    token.low === 'not')
