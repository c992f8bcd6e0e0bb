import { isAdverb, isDeterminer, isPossessive, isPreposition, isRelative } from '../attribution/english'
import type { Token } from '../attribution/tokens'
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

/** Whether a subject that stands alone tells something that can be checked without its verb. */
function tellsAlone(reading: Reading, gaps: Uint8Array, from: number, at: number): boolean {
  const subject = reading.tokens.slice(from, at)
  if (namesRole(subject) || describes(subject)) return true
  return subject.some(isFigure) && !isShort(reading, gaps, at)
}

/** "Ann Hart, | the oldest member of the board, | left": what a name is, between two commas and without a verb. */
function opensAside({ tokens, verbs }: Reading, gaps: Uint8Array, at: number): boolean {
  if (tokens[at - 1]?.low !== ',' || !isDeterminer(tokens[at])) return false
  let index = at
  do {
    if (verbs[index] === 'finite') return false
    index++
  } while (index < tokens.length && gaps[index] === strength.none)
  return index < tokens.length && tokens[index - 1]?.low === ','
}

const opensSubject = ({ tokens, speech }: Reading, from: number, at: number): boolean => {
  const first = tokens[from]
  if (!first || speech[at]) return false
  const isEstimate = estimating.has(first.low) && isFigure(tokens[from + 1])
  if (!isEstimate && (isPreposition(first) || subordinators.has(first.low))) return false
  if (!isEstimate && (isDateWord(first) || opensFigure(tokens, from))) return false
  // "Ann Hart, | her aunt, | sold": what stands between two commas is no subject.
  return tokens[from - 1]?.low !== ',' || tokens[at - 1]?.low !== ','
}

/**
 * Joins a subject that tells nothing by itself with its verb ("The boats, clearly overloaded, | sank off the coast") or
 * with what is told of it between commas ("Ann Hart, | who runs the yard, | sold it").
 */
export function joinSubjects(reading: Reading, gaps: Uint8Array): void {
  const { tokens, verbs } = reading
  let from = 0
  let seen = false
  tokens.forEach((token, at) => {
    const gap = gaps[at] ?? 0
    if (gap > strength.none) {
      let verb = at
      while (isAdverb(tokens[verb])) verb++
      const isVerb = verbs[verb] === 'finite' && !isRelative(tokens[verb])
      const isBare = !seen && at > from && gap <= strength.clause && opensSubject(reading, from, at)
      const needs =
        (isVerb && !tellsAlone(reading, gaps, from, at)) ||
        (isRelative(token) && tokens[at - 1]?.low === ',') ||
        opensAside(reading, gaps, at)
      if (isBare && needs) gaps[at] = strength.none
      else {
        from = at
        seen = false
      }
    }
    seen ||= verbs[at] === 'finite' || (token.kind === 'mark' && /[:;]/.test(token.low))
  })
}
