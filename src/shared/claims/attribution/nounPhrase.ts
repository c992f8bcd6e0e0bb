import {
  isCoordinator,
  isDeterminer,
  isOpener,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './english'
import { isFiniteVerb } from './finiteVerb'
import { isMark, speechAt, type Run, type Sentence } from './sentence'
import type { Token } from './tokens'

// No noun phrase is longer, no relative clause opens further back: it bounds the work for one cue.
const longestPhrase = 60
const longestRelative = 12
const longestClause = 20
const stops = '.:;?!"“”‘«»—–…*'

function relativeBefore({ tokens }: Sentence, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - longestRelative); index--) {
    if (isMark(tokens[index], `${stops},`)) return -1
    if (isRelative(tokens[index])) return index
  }
  return -1
}

function hasFiniteBefore(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  for (let index = at - 1; index >= Math.max(0, at - longestClause); index--) {
    if (isMark(tokens[index], `${stops},`) || isSubordinator(tokens[index]) || speechAt(sentence, index))
      return false
    if (isFiniteVerb(tokens, index) && relativeBefore(sentence, index) < 0) return true
  }
  return false
}

/** "Ann, Bob and Carl": a comma inside a list. */
function isList(tokens: readonly Token[], comma: number, start: number, last: number): boolean {
  const before = tokens[comma - 1]
  if (!before || isMark(before)) return false
  for (let index = start; index < Math.min(last, start + 8); index++) {
    if (tokens[index]?.low === 'and') return before.capital === (tokens[index + 1]?.capital ?? false)
  }
  return false
}

/** Says whether the noun phrase that ends at `last` cannot reach back over the token at `index`. */
function isBoundary(sentence: Sentence, index: number, start: number, last: number): boolean {
  const { tokens } = sentence
  const token = tokens[index]
  if (!token || speechAt(sentence, index) || isMark(token, `${stops}(`)) return true
  if (isMark(token, ',')) return !isList(tokens, index, start, last)
  if (isSubordinator(token) && (!isPreposition(token) || token.low === 'as')) return true
  if (!isCoordinator(token)) return false
  return (token.low !== 'and' && token.low !== 'or') || index === last || hasFiniteBefore(sentence, index)
}

/** Finds the noun phrase that ends at a token, with its relative clauses; null when there is none. */
export function phraseEndingAt(sentence: Sentence, last: number): Run | null {
  const { tokens } = sentence
  const final = tokens[last]
  if (!final || speechAt(sentence, last)) return null
  if (isSubjectPronoun(final) || isRelative(final)) return { start: last, end: last + 1 }
  let start = last + 1
  const limit = Math.max(0, last - longestPhrase)
  for (let index = last; index >= limit; index--) {
    if (isMark(tokens[index], ')]')) {
      while (index > limit && !isMark(tokens[index], '([')) index--
      start = index
    } else if (isBoundary(sentence, index, start, last)) {
      break
    } else if (isFiniteVerb(tokens, index)) {
      const relative = relativeBefore(sentence, index)
      const isParticiple = tokens[index]?.low.endsWith('ed') && isPreposition(tokens[index + 1]) && index > 0
      if (relative < 1 && !isParticiple) break
      if (relative >= 1) index = relative
    } else if (!isCoordinator(tokens[index])) {
      start = index
    }
  }
  return withoutOpening(tokens, start, last + 1)
}

/** "But on Tuesday Trump": the phrase begins after the words that open the sentence. */
function withoutOpening(tokens: readonly Token[], from: number, end: number): Run | null {
  let start = from
  while (
    start < end &&
    (isOpener(tokens[start]) || isCoordinator(tokens[start]) || isLooseMark(tokens[start]))
  )
    start++
  if (start >= end) return null
  if (!isPreposition(tokens[start]) || start === end - 1) return { start, end }
  const first = start + 1
  let after = first
  while (
    after < end &&
    (isTime(tokens[after]) || tokens[after]?.kind === 'number' || isDeterminer(tokens[after]))
  )
    after++
  const before = tokens[after - 1]
  const saysWhen = after > first && after < end && (isTime(before) || before?.kind === 'number')
  return saysWhen ? { start: after, end } : null
}

const isLooseMark = (token: Token | undefined): boolean => isMark(token) && !isMark(token, '$“"‘\'')
