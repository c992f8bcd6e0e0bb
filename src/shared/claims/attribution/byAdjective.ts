import { endOfClause, endOfObject } from './clauseEnd'
import type { Draft } from './draft'
import { isAdverb, isAuxiliary, isBe } from './english'
import { spanOfRun, spanOfTokens, speechAt, type Sentence } from './sentence'
import { sourceBefore } from './source'
import { setOf } from '../../setOf'

// Adjectives of thinking, by the word that opens what somebody thinks of. General knowledge.
const adjectives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    of: setOf(
      'skeptical sceptical critical supportive dismissive wary aware proud afraid fearful certain convinced confident',
    ),
    about: setOf(
      'concerned optimistic pessimistic nervous skeptical sceptical enthusiastic excited adamant angry unhappy confident hopeful anxious',
    ),
    in: setOf('confident interested'),
    with: setOf('unhappy frustrated satisfied dissatisfied disappointed'),
    to: setOf('opposed eager'),
    that: setOf('convinced confident adamant certain sure hopeful optimistic concerned afraid aware'),
  }),
)
const outsideCue = setOf('to that')

/** "is skeptical of the plan", "is convinced that …": what somebody thinks, in an adjective. */
export function byAdjective(sentence: Sentence, at: number): Draft[] {
  const { tokens } = sentence
  const opener = tokens[at + 1]?.low ?? ''
  if (!adjectives.get(opener)?.has(tokens[at]?.low ?? '') || speechAt(sentence, at)) return []
  let start = at
  while (isAdverb(tokens[start - 1]) || isAuxiliary(tokens[start - 1])) start--
  if (!tokens.slice(start, at).some(isBe)) return []
  const subject = sourceBefore(sentence, start)
  const isOutside = outsideCue.has(opener) && tokens[at]?.low !== 'opposed'
  const from = isOutside ? at + 1 : at + 2
  const end = isOutside ? endOfClause(sentence, from) : endOfObject(sentence, from, true)
  const content = spanOfTokens(sentence, from, end)
  const cue = spanOfRun(sentence, { start, end: from })
  return content && subject
    ? [{ content, cue, source: spanOfRun(sentence, subject), spoken: false, says: false }]
    : []
}
