import type { Span } from '../../records/place'
import { cueVerbs } from './cueVerbs'
import {
  isAdverb,
  isDay,
  isDeterminer,
  isSubordinator,
  isObjectPronoun,
  isPreposition,
  isSubjectPronoun,
  isTime,
} from './english'
import { isMark, speechAt, type Sentence } from './sentence'
import { isFiniteVerb } from './source'
import type { Token } from './tokens'
import type { VerbGroup } from './verbGroup'

/** What a cue attributes, and where the cue ends with the particles that belong to it (a token index, exclusive). */
export type Content = { readonly spans: readonly Span[]; readonly cueEnd: number }

const longestContent = 200
const longestAdjunct = 12
const clauseOpeners = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'who',
  'where',
  'when',
  'which',
])
/** The span of the tokens from `start` to `end` (exclusive), without the marks that end a sentence. */
export function spanOfTokens(sentence: Sentence, start: number, end: number): Span | null {
  const { tokens } = sentence
  let last = end
  while (last > start && isMark(tokens[last - 1], '.,;:?!—–-…') && !speechAt(sentence, last - 1)) last--
  const from = tokens[start]
  const to = tokens[last - 1]
  return from && to && last > start ? { start: from.start, end: to.end } : null
}

/** Where the clause that begins at a token ends (exclusive). `past`: the cue is in the past. */
export function endOfClause(sentence: Sentence, from: number, past = true): number {
  const { tokens } = sentence
  const limit = Math.min(tokens.length, from + longestContent)
  for (let index = from; index < limit; index++) {
    const token = tokens[index]
    if (!token || speechAt(sentence, index)) continue
    if (isMark(token, ';')) return index
    if (isMark(token, ',') && opensAnother(tokens, index + 1, past)) return index
    if (index > from && (token.low === 'and' || token.low === 'but') && opensCue(tokens, index + 1, past))
      return index
  }
  return limit
}

const breaking = new Set(['but', 'though', 'although', 'while', 'whereas', 'according'])

function opensAnother(tokens: readonly Token[], at: number, past: boolean): boolean {
  const next = tokens[at]
  if (!next) return false
  if (breaking.has(next.low)) return true
  if (next.low === 'and' || next.low === 'or')
    return opensCue(tokens, at + 1, past) || opensClauseWithCue(tokens, at + 1)
  return cueVerbs.get(next.low)?.forms.has('ing') ?? false
}

function opensCue(tokens: readonly Token[], at: number, past: boolean): boolean {
  let index = at
  while (index < at + 2 && tokens[index] && isAdverb(tokens[index] as Token)) index++
  const forms = cueVerbs.get(tokens[index]?.low ?? '')?.forms
  return forms?.has(past ? 'past' : 's') ?? false
}

/** "…, and nearly three in five said …" */
function opensClauseWithCue(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index]
    if (!token || isMark(token, ',') || isSubordinator(token)) return false
    const cue = cueVerbs.get(token.low)
    if (cue?.frames.clause && cue.frames.spoken && cue.forms.has('past') && index > at) return true
    if (isFiniteVerb(tokens, index)) return false
  }
  return false
}

const afterObject = new Set(
  'as after before when while because since although though unless if until once amid'.split(' '),
)

/** Where the thing or person that begins at a token ends (exclusive), without the circumstances. */
export function endOfObject(sentence: Sentence, from: number, past: boolean): number {
  const { tokens } = sentence
  const end = endOfClause(sentence, from, past)
  for (let index = from + 1; index < end; index++) {
    const token = tokens[index]
    if (!token || speechAt(sentence, index)) continue
    if (isMark(token, ',–—(') && !speechAt(sentence, index + 1)) return index
    if (afterObject.has(token.low) && !(token.low === 'as' && !isFollowedByClause(tokens, index + 1)))
      return index
    if (isDay(token)) return tokens[index - 1]?.low === 'on' ? index - 1 : index
  }
  return end
}

function isFollowedByClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    (isSubjectPronoun(next) || isFiniteVerb(tokens, at + 1) || isFiniteVerb(tokens, at + 2))
  )
}

/** Skips what stands between a cue and its clause: "on Tuesday", "to reporters", "during a visit to Iowa". */
function skipAdjunct(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  let at = from
  while (tokens[at] && isTime(tokens[at] as Token)) at++
  const first = tokens[at]
  if (!first || !isPreposition(first) || first.low === 'than') return at
  for (let index = at + 1; index < Math.min(tokens.length, at + longestAdjunct); index++) {
    const token = tokens[index]
    if (!token || isFiniteVerb(tokens, index)) return at
    if (token.low === 'that' || isMark(token, ':')) return index
    if (speechAt(sentence, index)) return isPreposition(tokens[index - 1] ?? token) ? at : index
    if (isTime(token) && !isTime(tokens[index + 1] ?? token)) return index + 1
  }
  return at
}

/** After "in a statement", which belongs to the cue; else where it was. */
export function endOfStatement(tokens: readonly Token[], from: number): number {
  const isStatement = tokens[from]?.low === 'in' && tokens[from + 1]?.low === 'a'
  if (!isStatement) return from
  return ['statement', 'tweet', 'letter'].includes(tokens[from + 2]?.low ?? '') ? from + 3 : from
}

function skipPerson(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  const first = tokens[from]
  if (!first || first.kind === 'mark') return from
  if (isObjectPronoun(first)) return from + 1
  let at = from
  const limit = Math.min(tokens.length, from + longestAdjunct)
  while (at < limit) {
    const token = tokens[at]
    if (!token || isMark(token, ',:“"') || speechAt(sentence, at)) break
    if (
      at > from &&
      (clauseOpeners.has(token.low) ||
        isSubjectPronoun(token) ||
        token.low === 'to' ||
        token.low === 'about' ||
        isTime(token))
    )
      break
    if (at > from && isDeterminer(token) && token.low !== "'s" && !isPreposition(tokens[at - 1] ?? token))
      break
    at++
  }
  return at
}

/** Reads what follows a verb group as its content; null when nothing there can be. */
export function contentAfter(sentence: Sentence, group: VerbGroup): Content | null {
  const { tokens } = sentence
  const { frames } = group.cue
  let at = group.end
  let cueEnd = group.end
  const particle = tokens[at]
  const hasParticle = particle !== undefined && frames.particles.has(particle.low)
  if (hasParticle) {
    at++
    cueEnd = at
  }
  if (!hasParticle && frames.told) {
    const after = skipPerson(sentence, at)
    if (tokens[after] && tokens[after].low !== 'to') at = after
  }
  const stated = endOfStatement(tokens, at)
  if (stated > at && frames.clause) {
    at = stated
    if (at - 0 > 0 && cueEnd === group.end) cueEnd = stated
  }
  if (frames.clause || frames.told || frames.question) at = skipAdjunct(sentence, at)
  while (isMark(tokens[at], ',') && (speechAt(sentence, at + 1) || tokens[at + 1]?.low === 'that')) at++
  if (isMark(tokens[at], ':')) {
    if (at === cueEnd) cueEnd = at + 1
    at++
  }
  if (tokens[at]?.low === 'to' && frames.infinitive && speechAt(sentence, at + 1)) {
    at++
    cueEnd = at
  }
  const next = tokens[at]
  if (!next) return null
  const quotation = speechAt(sentence, at)
  if (quotation) return { spans: [wholeQuotation(sentence, at, quotation)], cueEnd }
  if (!hasParticle && !canBegin(tokens, at, group)) return null
  const isClause = frames.clause && !hasParticle
  const past = group.cue.forms.has('past')
  const span = spanOfTokens(
    sentence,
    at,
    isClause ? endOfClause(sentence, at, past) : endOfObject(sentence, at, past),
  )
  return span && { spans: [span], cueEnd }
}

/** A quotation with what follows in the same clause, when it stops in mid-sentence. */
function wholeQuotation(sentence: Sentence, at: number, quotation: Span): Span {
  const inner = sentence.text.slice(Math.max(quotation.start, quotation.end - 3), quotation.end)
  if (/[.,?!]/.test(inner) || quotation.end >= sentence.span.end)
    return { start: quotation.start, end: quotation.end }
  return spanOfTokens(sentence, at, endOfClause(sentence, at)) ?? quotation
}

function canBegin(tokens: readonly Token[], at: number, { cue: { frames }, form }: VerbGroup): boolean {
  const next = tokens[at]
  if (!next || (next.kind === 'mark' && !'“"‘\'$#@['.includes(next.low))) return false
  if (next.low === 'to' || (next.low === 'not' && tokens[at + 1]?.low === 'to'))
    return frames.infinitive || frames.raising || form === 'passive'
  if (clauseOpeners.has(next.low)) return frames.clause || frames.told || frames.question || frames.object
  if (isPreposition(next) && !isSubjectPronoun(next)) return frames.raising
  if (frames.raising) return true
  return frames.clause || frames.object || frames.told
}
