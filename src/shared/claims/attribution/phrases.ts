import { endOfClause } from './clauseEnd'
import type { Draft } from './draft'
import { isPossessive } from './english'
import { isFiniteVerb } from './finiteVerb'
import { phraseEndingAt } from './nounPhrase'
import { isMark, spanOfRun, spanOfTokens, type Sentence } from './sentence'
import { sourceAfter } from './source'
import type { Token } from './tokens'

// No content before its cue is longer: it bounds the work for one cue.
const longestContent = 200

/** "according to Ann Hart": the rest of the sentence is hers. */
export function accordingTo(sentence: Sentence, at: number): Draft[] {
  const { tokens } = sentence
  if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') return []
  const opens = at === 0 || isMark(tokens[at - 1], '“"')
  const source = sourceAfter(sentence, at + 2, opens)
  if (!source) return []
  const start = source.end + (isMark(tokens[source.end], ',') ? 1 : 0)
  const content = opens
    ? spanOfTokens(sentence, start, endOfClause(sentence, start))
    : spanOfTokens(sentence, Math.max(0, at - longestContent), at)
  const cue = spanOfRun(sentence, { start: at, end: at + 2 })
  return content ? [{ content, cue, source: spanOfRun(sentence, source), spoken: true }] : []
}

const longestSpeaker = 6

const labels = new Set(
  "editor editor's note update watch read photo photos video email by the related also exclusive correction source sources here now still".split(
    ' ',
  ),
)

/** "Hart: Bridge must close": a headline or a line of a transcript. */
export function byColon(sentence: Sentence): Draft[] {
  const { tokens } = sentence
  if (!tokens[0]?.capital || labels.has(tokens[0].low)) return []
  const colon = tokens.findIndex((token, index) => index <= longestSpeaker && isMark(token, ':'))
  if (
    colon < 1 ||
    tokens.slice(0, colon).some((token, index) => token.kind === 'mark' || isFiniteVerb(tokens, index))
  )
    return []
  const content = spanOfTokens(sentence, colon + 1, tokens.length)
  const source = spanOfRun(sentence, { start: 0, end: colon })
  const cue = spanOfRun(sentence, { start: colon, end: colon + 1 })
  return content ? [{ content, cue, source, spoken: true }] : []
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Nouns of saying and thinking, by the word that opens their content. General knowledge.
const before: Readonly<Record<string, ReadonlySet<string>>> = {
  that: setOf(
    'claim assertion statement allegation accusation argument announcement suggestion warning belief view conviction hope fear ' +
      'concern promise pledge vow insistence admission acknowledgment acknowledgement denial opinion assessment estimate ' +
      'prediction conclusion comment remark complaint contention charge revelation declaration confession report finding',
  ),
  to: setOf('decision refusal promise pledge vow'),
}

/** "his claim that …", "Hart's call for …". */
export function byNoun(sentence: Sentence, at: number): Draft[] {
  const { tokens } = sentence
  const noun = tokens[at]?.low ?? ''
  const nouns = before[tokens[at + 1]?.low ?? '']
  if (!nouns || !(nouns.has(noun) || nouns.has(noun.replace(/s$/, '')))) return []
  let owner = at - 1
  const isPlainWord = (token: Token | undefined) => token?.kind === 'word' && !isPossessive(token)
  while (owner > at - 4 && isPlainWord(tokens[owner])) owner--
  const possessive = tokens[owner]
  if (!possessive || !isPossessive(possessive)) return []
  const isClitic = possessive.low === "'s" || possessive.low === "'"
  const phrase = isClitic ? phraseEndingAt(sentence, owner - 1) : { start: owner, end: owner + 1 }
  if (!phrase) return []
  const content = spanOfTokens(sentence, at + 1, endOfClause(sentence, at + 1))
  const cue = spanOfRun(sentence, { start: owner + 1, end: at + 1 })
  const source = spanOfRun(sentence, isClitic ? { start: phrase.start, end: owner + 1 } : phrase)
  return content ? [{ content, cue, source, spoken: true }] : []
}
