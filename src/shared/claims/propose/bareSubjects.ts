import {
  isAdverb,
  isAuxiliary,
  isBe,
  isDeterminer,
  isPossessive,
  isPreposition,
  isRelative,
} from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { isParticiple } from '../grammar/verbs'
import { isContent, isDateWord, isFigure, opensFigure } from './gaps'
import { estimating } from './heavySubjects'
import { namesRole } from './namesRole'
import type { Reading } from './reading'
import { strength, subordinators } from './strength'

// "Ann Hart, QC": a title in letters.
const longestTitle = 3
// A predicate that holds less says nothing by itself: "have been killed in a storm".
const fewestOfPredicate = 4

/** "the *Freewind*, a ferry of 1910,", "Ann Hart, 42,": a comma after which it is told who or what a name is. */
const describes = (subject: readonly Token[]): boolean =>
  subject.some(({ low }, at) => {
    const next = subject[at + 1]
    if (low !== ',' || !subject[at - 1]?.capital) return false
    if (next?.capital) return next.low.length <= longestTitle
    return next?.kind === 'number' || (isDeterminer(next) && !isRelative(next)) || isPossessive(next)
  })

function isShort({ tokens }: Reading, gaps: Uint8Array, at: number): boolean {
  let content = 0
  for (let index = at; index < tokens.length && (index === at || gaps[index] === strength.none); index++) {
    const token = tokens[index]
    if (token && isContent(token) && !isPreposition(token)) content++
    if (content >= fewestOfPredicate) return false
  }
  return true
}

/** "have been killed", "was shut": what was done needs those that it was done to. */
function isPassive({ tokens }: Reading, at: number): boolean {
  let index = at
  let helped = false
  while (isAuxiliary(tokens[index]) || isAdverb(tokens[index])) {
    helped ||= isBe(tokens[index])
    index++
  }
  return helped && isParticiple(tokens[index]?.low ?? '')
}

/** Whether a subject that stands alone tells something that can be checked without its verb. */
function tellsAlone(reading: Reading, gaps: Uint8Array, from: number, at: number): boolean {
  const subject = reading.tokens.slice(from, at)
  if (isRelative(subject[0])) return false
  // "According to the board, the ferry": the comma describes nobody.
  const isAttributed = subject[0]?.low === 'according'
  if (!isAttributed && (namesRole(subject) || describes(subject))) return true
  return subject.some(isFigure) && !isPassive(reading, at) && !isShort(reading, gaps, at)
}

/**
 * Where an aside ends that begins at a gap: what a name is, between two commas and without a verb but a participle that
 * opens it ("Ann Hart, | the oldest member of the board, | left", "The boats, | clearly overloaded, | sank"). 0 if none does.
 */
function endOfAside({ tokens, verbs }: Reading, gaps: Uint8Array, at: number): number {
  if (tokens[at - 1]?.low !== ',') return 0
  let opener = at
  while (isAdverb(tokens[opener])) opener++
  let index = at
  do {
    if (verbs[index] === 'finite' && !(index === opener && isParticiple(tokens[index]?.low ?? ''))) return 0
    index++
  } while (index < tokens.length && gaps[index] === strength.none)
  return index < tokens.length && tokens[index - 1]?.low === ',' ? index : 0
}

/** Whether the words from a gap to the next end at a comma: "Ann Hart, | who runs the yard, | sold it". */
function isClosed(tokens: readonly Token[], gaps: Uint8Array, at: number): boolean {
  let index = at + 1
  while (index < tokens.length && gaps[index] === strength.none) index++
  return index < tokens.length && tokens[index - 1]?.low === ','
}

function opensSubject({ tokens, verbs, speech }: Reading, from: number, at: number): boolean {
  const first = tokens[from]
  if (!first || speech[at]) return false
  if (first.low === 'according' || (estimating.has(first.low) && isFigure(tokens[from + 1]))) return true
  if (isPreposition(first) || subordinators.has(first.low)) return false
  return verbs[from] === 'none' && !isDateWord(first) && !opensFigure(tokens, from)
}

/** Whether the words from a gap on are told of the subject before it, or are its verb, so that it needs them. */
function needsNext(reading: Reading, gaps: Uint8Array, from: number, at: number): boolean {
  const { tokens } = reading
  const token = tokens[at]
  if (isRelative(tokens[at - 1])) return true
  const isTold = tellsAlone(reading, gaps, from, at)
  if (isRelative(token))
    return token?.low !== 'that' && tokens[at - 1]?.low === ',' && !isTold && isClosed(tokens, gaps, at)
  if (endOfAside(reading, gaps, at) > 0) return isDeterminer(token) || token?.capital === true || !isTold
  // "A woman named as Ann Hart, | a baker, | sold it": what stands between two commas is no subject.
  if (tokens[from - 1]?.low === ',' && tokens[at - 1]?.low === ',') return false
  return opensPredicate(reading, gaps, from, at)
}

/** Whether a verb follows whose subject tells nothing by itself. */
function opensPredicate(reading: Reading, gaps: Uint8Array, from: number, at: number): boolean {
  const { tokens, verbs } = reading
  let verb = at
  while (isAdverb(tokens[verb])) verb++
  return verbs[verb] === 'finite' && !isRelative(tokens[verb]) && !tellsAlone(reading, gaps, from, at)
}

/**
 * Joins a subject that tells nothing by itself with its verb ("The boats, clearly overloaded, | sank off the coast") or
 * with what is told of it between commas ("Ann Hart, | who runs the yard, | sold it").
 */
export function joinSubjects(reading: Reading, gaps: Uint8Array): void {
  const { tokens, verbs } = reading
  let from = 0
  let seen = false
  // No verb is looked for inside an aside.
  let until = 0
  tokens.forEach((token, at) => {
    const gap = gaps[at] ?? 0
    while (from < at && tokens[from]?.kind === 'mark') from++
    if (gap > strength.none) {
      const isBare = !seen && at > from && opensSubject(reading, from, at)
      // "In the final, | the duo from Leeds | won": the words before the verb hold its subject.
      const isCut = gap === strength.subject && !seen && opensPredicate(reading, gaps, from, at)
      if (isCut || (isBare && gap <= strength.clause && needsNext(reading, gaps, from, at))) {
        until = endOfAside(reading, gaps, at)
        gaps[at] = strength.none
      } else {
        from = at
        seen = false
      }
    } else if (token.low === 'that' && verbs[at - 1] === 'finite') {
      // "observed that the boat, | a ferry, | sank": another subject.
      from = at + 1
      seen = false
    }
    if (at >= until) seen ||= verbs[at] === 'finite' || (token.kind === 'mark' && /[:;]/.test(token.low))
  })
}
