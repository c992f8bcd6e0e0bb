import { endOfClause } from './clauseEnd'
import type { Draft } from './draft'
import { isPossessive, isPreposition } from './english'
import { isFiniteVerb } from './finiteVerb'
import { phraseEndingAt } from './nounPhrase'
import { isMark, spanOfRun, spanOfTokens, type Sentence } from './sentence'
import { sourceAfter } from './source'
import type { Token } from './tokens'
import { setOf } from '../../setOf'

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
  return content ? [{ content, cue, source: spanOfRun(sentence, source), spoken: true, says: true }] : []
}

const longestSpeaker = 6

const labels = new Set(
  (
    "editor editor's note update watch read photo photos video email by the related also exclusive correction source sources here " +
    'now still so contributing contributors breaking revealed exposed busted boom bombshell look wow notice twitter facebook q a'
  ).split(' '),
)

const smallInLabels = new Set('of the and de for memo poll report study survey'.split(' '))

/** "Mayor Ann Hart", "Institute of Boats"; not "Even on age", "Fast-forward to 2016". */
const isNamed = (tokens: readonly Token[]): boolean =>
  !isPreposition(tokens[0]) &&
  tokens.every(({ kind, capital, low }) => kind === 'word' && (capital || smallInLabels.has(low)))

/** "Hart: Bridge must close": a headline or a line of a transcript. */
export function byColon(sentence: Sentence): Draft[] {
  const { tokens } = sentence
  if (!tokens[0]?.capital || labels.has(tokens[0].low)) return []
  const colon = tokens.findIndex((token, index) => index <= longestSpeaker && isMark(token, ':'))
  const label = tokens.slice(0, Math.max(0, colon))
  if (label.length === 0 || !isNamed(label) || label.some((_, index) => isFiniteVerb(tokens, index)))
    return []
  // "10:03", "Twitter: @hart".
  if (tokens[colon + 1]?.start === tokens[colon]?.end && !isMark(tokens[colon + 1])) return []
  const content = spanOfTokens(sentence, colon + 1, tokens.length)
  const source = spanOfRun(sentence, { start: 0, end: colon })
  const cue = spanOfRun(sentence, { start: colon, end: colon + 1 })
  return content ? [{ content, cue, source, spoken: true, says: true }] : []
}

// Nouns of saying and thinking, by the word that opens their content. General knowledge.
const before: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    that: setOf(
      'claim assertion statement allegation accusation argument announcement suggestion warning belief view conviction hope fear ' +
        'concern promise pledge vow insistence admission acknowledgment acknowledgement denial opinion assessment estimate ' +
        'prediction conclusion comment remark complaint contention charge revelation declaration confession report finding',
    ),
    to: setOf('promise pledge vow'),
  }),
)

/** "his claim that …", "Hart's promise to …". */
export function byNoun(sentence: Sentence, at: number): Draft[] {
  const { tokens } = sentence
  const noun = tokens[at]?.low ?? ''
  const nouns = before.get(tokens[at + 1]?.low ?? '')
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
  return content ? [{ content, cue, source, spoken: true, says: true }] : []
}

const polls = setOf('poll polls survey surveys')
const longestPoll = 16

/** "In a poll published on Monday, half of …": the poll says so. */
export function byPoll(sentence: Sentence): Draft[] {
  const { tokens } = sentence
  if (tokens[0]?.low !== 'in') return []
  const comma = tokens.findIndex(
    (token, index) =>
      index > longestPoll || (isMark(token, ',') && !/(?:ed|taken)$/.test(tokens[index + 1]?.low ?? '')),
  )
  const poll = tokens.findIndex(({ low }, index) => index >= comma || polls.has(low))
  if (!isMark(tokens[comma], ',') || poll >= comma) return []
  if (tokens.slice(1, poll).some((token, index) => isMark(token, '“"') || isFiniteVerb(tokens, index + 1)))
    return []
  const content = spanOfTokens(sentence, comma + 1, endOfClause(sentence, comma + 1))
  const cue = spanOfRun(sentence, { start: 0, end: 1 })
  const source = spanOfRun(sentence, { start: 1, end: comma })
  return content ? [{ content, cue, source, spoken: true, says: true }] : []
}
