import type { Proposal } from '../analysis'
import { isAdverb } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { opinionWords } from '../facts/lexicon'
import type { Reading } from './reading'

const firstPerson = new Set(['i', 'we', 'my', 'our', 'me', 'us'])
const judging =
  /\b(?:it is|it's|it was) (?:hard|easy|time|clear|no wonder|an? (?:shame|pity|disgrace|scandal|relief))\b|\bin my (?:view|opinion)\b|\b(?:no doubt|of course|needless to say|let us|good enough|long overdue)\b/
const willing = new Set(["'ll", "won't", 'shall'])
const looksOn = new Set(
  'expected likely unlikely set due projected forecast poised bound scheduled predicted going planned'.split(
    ' ',
  ),
)
const plans = new Set(
  'plans plan hopes hope intends intend aims aim expects expect predicts predict forecasts'.split(' '),
)
const beings = new Set(["'re", "'s", "it's", 'is', 'are', 'was', 'were', 'be'])
// A prediction's sign stands close to its verb; it bounds the look ahead.
const reach = 4

function looksAhead(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (low === 'will') return tokens[at + 1]?.kind === 'word' && tokens[at - 1]?.low !== 'the'
  if (willing.has(low)) return true
  if (plans.has(low)) return tokens[at + 1]?.low === 'to'
  if (!beings.has(low)) return false
  for (let index = at + 1; index < at + reach; index++) {
    const next = tokens[index]
    if (next === undefined) return false
    if (looksOn.has(next.low))
      return next.low === 'likely' || next.low === 'unlikely' || tokens[index + 1]?.low === 'to'
    if (!isAdverb(next)) return false
  }
  return false
}

type Signs = { judges: boolean; personal: boolean; figure: boolean; ahead: boolean }

function signsOf({ tokens, verbs }: Reading, from: number, to: number): Signs {
  const signs: Signs = { judges: false, personal: false, figure: false, ahead: false }
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) continue
    signs.judges ||= opinionWords.has(token.low)
    signs.personal ||= firstPerson.has(token.low)
    signs.figure ||= token.kind === 'number'
    signs.ahead ||= verbs[at] === 'finite' && looksAhead(tokens, at)
  }
  return signs
}

/**
 * Tells statements from opinions and predictions. Words in quotation marks are a statement that somebody said them;
 * what is reported as somebody's own is never the article's opinion. English; all else counts as a statement.
 * `from`, `to`: the claim's tokens, end exclusive; `words`: the claim.
 */
export function kindOf(
  reading: Reading,
  from: number,
  to: number,
  words: string,
  said: 'quoted' | 'reported' | 'no',
): Proposal['kind'] {
  if (said === 'quoted' || reading.language !== 'en') return 'statement'
  const { judges, personal, figure, ahead } = signsOf(reading, from, to)
  if (said === 'no') {
    if (judges && (!figure || personal)) return 'opinion'
    if (!figure && (words.endsWith('!') || judging.test(words.toLowerCase()))) return 'opinion'
  }
  return ahead ? 'prediction' : 'statement'
}
