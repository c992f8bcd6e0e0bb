import type { Span } from '../../records/place'
import { endOfClause, endOfObject } from './clauseEnd'
import { isDeterminer, isObjectPronoun, isPreposition, isSubjectPronoun, isTime } from './english'
import { isFiniteVerb } from './finiteVerb'
import { endOfOpening, isInOpening } from './opening'
import { isMark, spanOfTokens, speechAt, type Sentence } from './sentence'
import { clauseOpeners, statesClause } from './statesClause'
import type { Token } from './tokens'
import type { VerbGroup } from './verbGroup'

/** What follows a cue as its content. */
export type Content = {
  readonly span: Span
  /** It is a quotation from its first mark on. */
  readonly quoted: boolean
  /** Where the cue ends with the particles that belong to it: the index of a token, exclusive. */
  readonly cueEnd: number
}

const longestAdjunct = 12
// They tell when or why somebody said something, not what.
const circumstances = new Set(['because', 'although', 'though', 'unless', 'until', 'while'])
const statements = new Set(['statement', 'tweet', 'letter'])

/** After "in a statement", which belongs to the cue; else where it was. */
export function endOfStatement(tokens: readonly Token[], from: number): number {
  const isStatement = tokens[from]?.low === 'in' && tokens[from + 1]?.low === 'a'
  return isStatement && statements.has(tokens[from + 2]?.low ?? '') ? from + 3 : from
}

/** Skips what stands between a cue and its clause: "on Tuesday", "to reporters", "during a visit to Iowa". */
function skipAdjunct(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  let at = from
  while (isTime(tokens[at])) at++
  if (!isPreposition(tokens[at]) || tokens[at]?.low === 'than') return at
  for (let index = at + 1; index < Math.min(tokens.length, at + longestAdjunct); index++) {
    const token = tokens[index]
    if (isFiniteVerb(tokens, index)) return at
    if (token?.low === 'that' || isMark(token, ':')) return index
    // "said on “The Late Show”": a title, no speech.
    if (speechAt(sentence, index)) return isPreposition(tokens[index - 1]) ? at : index
    if (isTime(token) && !isTime(tokens[index + 1])) return index + 1
  }
  return at
}

/** Skips whom it was told: "reporters", "him", "The Daily Herald". */
function skipPerson(sentence: Sentence, from: number): number {
  const { tokens } = sentence
  const first = tokens[from]
  if (!first || isMark(first) || first.low === 'to' || clauseOpeners.has(first.low)) return from
  if (isObjectPronoun(tokens[from])) return from + 1
  const limit = Math.min(tokens.length, from + longestAdjunct)
  let at = from
  for (; at < limit && !isMark(tokens[at], ',:“"') && !speechAt(sentence, at); at++) {
    const token = tokens[at]
    if (at === from || !token) continue
    if (clauseOpeners.has(token.low) || isSubjectPronoun(token) || isTime(token)) break
    if (token.low === 'to' || token.low === 'about') break
    if (isDeterminer(token) && token.low !== "'s" && !isPreposition(tokens[at - 1])) break
  }
  return at
}

/** A quotation, with what follows in the same clause when it stops in mid-sentence. */
function wholeQuotation(sentence: Sentence, at: number, quotation: Span): Span {
  const last = sentence.text.slice(Math.max(quotation.start, quotation.end - 3), quotation.end)
  if (/[.,?!]/.test(last) || quotation.end >= sentence.span.end)
    return { start: quotation.start, end: quotation.end }
  return spanOfTokens(sentence, at, endOfClause(sentence, at)) ?? quotation
}

function canBegin(tokens: readonly Token[], at: number, { cue: { frames }, form }: VerbGroup): boolean {
  const next = tokens[at]
  if (!next || (isMark(next) && !isMark(next, '“"‘\'$#@['))) return false
  if (next.low === 'to' || (next.low === 'not' && tokens[at + 1]?.low === 'to')) {
    // "requested in arrears from 2006 to 2009": no verb follows.
    const opensVerb = tokens[at + 1]?.kind === 'word' || isMark(tokens[at + 1], '“"') || next.low === 'not'
    return opensVerb && (frames.infinitive || frames.raising || form === 'passive')
  }
  if (circumstances.has(next.low)) return false
  if (clauseOpeners.has(next.low)) return frames.clause || frames.told || frames.question || frames.object
  if (isPreposition(next) && !isSubjectPronoun(next)) return frames.raising && next.low === 'like'
  return frames.raising || frames.clause || frames.object || frames.told
}

/** Reads what follows a verb group as its content; null when nothing there can be. */
export function contentAfter(sentence: Sentence, group: VerbGroup): Content | null {
  const { tokens } = sentence
  const { frames } = group.cue
  const hasParticle = frames.particles.has(tokens[group.end]?.low ?? '')
  let at = group.end + Number(hasParticle)
  let cueEnd = at
  if (!hasParticle && frames.told) {
    const after = skipPerson(sentence, at)
    if (tokens[after] && tokens[after].low !== 'to') at = after
  }
  if (frames.clause && endOfStatement(tokens, at) > at) {
    at = endOfStatement(tokens, at)
    if (!hasParticle) cueEnd = at
  }
  const opensVerb = tokens[at]?.low === 'to' && (frames.infinitive || group.form === 'passive')
  if (!opensVerb && (frames.clause || frames.told || frames.question)) at = skipAdjunct(sentence, at)
  while (isMark(tokens[at], ',') && (speechAt(sentence, at + 1) || tokens[at + 1]?.low === 'that')) at++
  if (isMark(tokens[at], ':')) {
    if (at === cueEnd) cueEnd = at + 1
    at++
  }
  const quotation = speechAt(sentence, at)
  if (quotation) return { span: wholeQuotation(sentence, at, quotation), quoted: true, cueEnd }
  if (!tokens[at] || (!hasParticle && !canBegin(tokens, at, group))) return null
  const past = group.cue.forms.has('past')
  const whole =
    frames.clause && !hasParticle ? endOfClause(sentence, at, past) : endOfObject(sentence, at, past)
  const end = isInOpening(tokens, group.start) ? endOfOpening(sentence, at, whole) : whole
  if (!hasParticle && !statesClause(tokens, group, at, end)) return null
  const span = spanOfTokens(sentence, at, end)
  return span && { span, quoted: false, cueEnd }
}
