import type { Token } from './tokens'
import { wordClass } from './wordClasses'

type Word = Token | undefined

const has = (bits: number, token: Word): boolean => token !== undefined && (token.classes & bits) !== 0

/** A form of "be". */
export const isBe = (token: Word): boolean => has(wordClass.be, token)
/** A form of "have". */
export const isHave = (token: Word): boolean => has(wordClass.have, token)
/** A verb that goes before a bare verb: "will", "didn't". */
export const isModal = (token: Word): boolean => has(wordClass.modal, token)
/** Any verb that helps another. */
export const isAuxiliary = (token: Word): boolean =>
  has(wordClass.be | wordClass.have | wordClass.modal, token)
/** An adverb that can stand inside a verb group. */
export const isAdverb = (token: Word): boolean =>
  has(wordClass.adverbs, token) ||
  (token !== undefined &&
    !token.capital &&
    token.low.length > 4 &&
    token.low.endsWith('ly') &&
    !has(wordClass.notAdverbs, token))
/** "then", "now": between subject and verb, but no part of the cue. */
export const isLooseAdverb = (token: Word): boolean => has(wordClass.looseAdverbs, token)
/** A word that opens a noun phrase. */
export const isDeterminer = (token: Word): boolean => has(wordClass.determiners, token)
/** "his", "'s". */
export const isPossessive = (token: Word): boolean => has(wordClass.possessives, token)
/** "he", "who". */
export const isSubjectPronoun = (token: Word): boolean => has(wordClass.subjectPronouns, token)
/** "him". */
export const isObjectPronoun = (token: Word): boolean => has(wordClass.objectPronouns, token)
/** "of", "in". */
export const isPreposition = (token: Word): boolean => has(wordClass.prepositions, token)
/** "that", "because". */
export const isSubordinator = (token: Word): boolean => has(wordClass.subordinators, token)
/** "who", "which", "that". */
export const isRelative = (token: Word): boolean => has(wordClass.relatives, token)
/** "and", "but". */
export const isCoordinator = (token: Word): boolean => has(wordClass.coordinators, token)
/** A day of the week. */
export const isDay = (token: Word): boolean => has(wordClass.days, token)
/** A word that says when. */
export const isTime = (token: Word): boolean =>
  has(wordClass.days, token) ||
  has(wordClass.otherTimes, token) ||
  (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.low))
/** A word that opens a sentence before its subject. */
export const isOpener = (token: Word): boolean => has(wordClass.openers, token)
/** "however": stands between commas inside a clause. */
export const isAside = (token: Word): boolean => has(wordClass.asides, token)
/** A word that is surely a finite verb by its form: "went". */
export const isIrregularPast = (token: Word): boolean => has(wordClass.irregularPasts, token)
