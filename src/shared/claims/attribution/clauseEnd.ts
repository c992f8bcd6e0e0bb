import { cueVerbs } from './cueVerbs'
import { isAdverb, isDay, isRelative, isSubjectPronoun, isSubordinator } from './english'
import { isFiniteVerb } from './finiteVerb'
import { isMark, speechAt, type Sentence } from './sentence'
import type { Token } from './tokens'

// No content of one clause is longer: it bounds the work for one cue.
const longestContent = 200
const breaking = new Set(['but', 'according', 'compared', 'who', 'though', 'although'])
const circumstances = new Set('after amid'.split(' '))

/** "and accused him": a second cue verb of the same subject. */
function opensCue(tokens: readonly Token[], at: number, past: boolean): boolean {
  let index = at
  while (index < at + 2 && isAdverb(tokens[index])) index++
  return cueVerbs.get(tokens[index]?.low ?? '')?.forms.has(past ? 'past' : 's') ?? false
}

/** "…, and nearly three in five said …" */
function opensClauseWithCue(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index]
    if (!token || isMark(token, ',') || isSubordinator(token)) return false
    const cue = cueVerbs.get(token.low)
    if (index > at && cue?.frames.clause && cue.frames.spoken && cue.forms.has('past')) return true
    if (isFiniteVerb(tokens, index)) return false
  }
  return false
}

function opensAnother(tokens: readonly Token[], at: number, past: boolean): boolean {
  const low = tokens[at]?.low ?? ''
  if (breaking.has(low)) return true
  if (low === 'and' || low === 'or')
    return opensCue(tokens, at + 1, past) || opensClauseWithCue(tokens, at + 1)
  return cueVerbs.get(low)?.forms.has('ing') ?? false
}

/** Where the clause that begins at a token ends (exclusive). `past`: the cue that governs it is in the past. */
export function endOfClause(sentence: Sentence, from: number, past = true): number {
  const { tokens } = sentence
  const limit = Math.min(tokens.length, from + longestContent)
  let depth = 0
  for (let index = from; index < limit; index++) {
    const token = tokens[index]
    if (speechAt(sentence, index)) continue
    if (isMark(token, '(')) depth++
    if (isMark(token, ')') && depth-- === 0) return index
    if (isMark(token, ';') || (isMark(token, ',') && opensAnother(tokens, index + 1, past))) return index
    const joins = token?.low === 'and' || token?.low === 'but'
    if (joins && index > from && opensCue(tokens, index + 1, past)) return index
  }
  return limit
}

/** "as he left", but not "as a fraud". */
function isClauseWithAs(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.low !== 'as') return false
  return isSubjectPronoun(tokens[at + 1]) || isFiniteVerb(tokens, at + 2) || isFiniteVerb(tokens, at + 3)
}

const longestItem = 7
const longestList = 40

/** "the mayor, the council and the yard": the comma parts a list, no clause. */
function isInList(tokens: readonly Token[], comma: number): boolean {
  let item = comma + 1
  for (let index = item; index < comma + longestList && index < item + longestItem; index++) {
    const token = tokens[index]
    if (!token || isFiniteVerb(tokens, index) || isRelative(token) || token.low.endsWith('ing')) return false
    if (token.low === 'and' || token.low === 'or') return index > comma + 1
    if (isMark(token, ',')) item = index + 1
    else if (isMark(token)) return false
  }
  return false
}

/** Where the thing or person that begins at a token ends (exclusive), without the circumstances. */
export function endOfObject(sentence: Sentence, from: number, past: boolean): number {
  const { tokens } = sentence
  const end = endOfClause(sentence, from, past)
  for (let index = from + 1; index < end; index++) {
    const token = tokens[index]
    if (speechAt(sentence, index)) continue
    if (token?.low === 'but') return index
    if (isMark(token, ',') && isInList(tokens, index)) continue
    if (isMark(token, ',–—(') && !speechAt(sentence, index + 1)) return index
    if (circumstances.has(token?.low ?? '') || isClauseWithAs(tokens, index)) return index
    if (isDay(token)) return tokens[index - 1]?.low === 'on' ? index - 1 : index
  }
  return end
}
