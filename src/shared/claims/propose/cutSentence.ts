import type { Span } from '../../records/place'
import type { ReasonKind } from '../../records/claim'
import type { Attribution } from '../attribution/attribution'
import { isCoordinator, isRelative } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { conditions } from './complements'
import { introduces, isContent, isDateWord, isFigure, opensPlace } from './gaps'
import { namesRole } from './namesRole'
import type { Reading } from './reading'
import { spanOf, type Stretch } from './spanOf'
import { strength } from './strength'
import { gapStrengths } from './strengths'

function stretchesOf(gaps: Uint8Array): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (let at = 1; at <= gaps.length; at++) {
    if (at < gaps.length && (gaps[at] ?? 0) === strength.none) continue
    found.push({ from, to: at, left: gaps[from] ?? 0 })
    from = at
  }
  return found
}

/** The attribution whose cue and source lie in a stretch, if the source names somebody. */
function cueIn({ tokens, attributions }: Reading, { from, to }: Stretch): Attribution | null {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  return (
    attributions.find(
      ({ spoken, cue, source }) =>
        // A source in another claim: "who left on Tuesday, | said Wednesday".
        spoken && cue && source && cue.start >= start && cue.end <= end && source.start < end,
    ) ?? null
  )
}

/** Facts that make words one can check of words that only name somebody or something. */
const telling = new Set<ReasonKind>(['role', 'superlative', 'comparison', 'legal'])

const tells = ({ facts, tokens }: Reading, { from, to }: Stretch): boolean => {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  const run = tokens.slice(from, to)
  if (namesRole(run)) return true
  if (run.some(({ low }, at) => low === ',' && introduces(run, at))) return true
  return facts.some((one) => telling.has(one.kind) && one.start >= start && one.end <= end)
}

/** "If it rains, | …", "but if it rains, | …": what holds only then. */
const opensCondition = ({ tokens, speech }: Reading, { from }: Stretch): boolean => {
  const first = tokens[from]
  return !speech[from] && conditions.has((isCoordinator(first) ? tokens[from + 1] : first)?.low ?? '')
}

// "The second half" counts nothing.
const ordinal = /(?:first|second|third|th|half)$/

/** "In the second half, | …", "Some time later, | …": a time that nobody can count, before what happened then. */
function opensVaguely({ tokens }: Reading, { from, to }: Stretch): boolean {
  if (from > 0 || tokens[to - 1]?.low !== ',') return false
  const counts = (token: Token) => isFigure(token) && token.low !== 'one' && !ordinal.test(token.low)
  return !tokens
    .slice(0, to)
    .some((token, at) => (token.capital && at > 0) || counts(token) || isDateWord(token))
}

/** Says whether a stretch cannot be read, or ticked off, by itself. */
function isWeak(reading: Reading, stretch: Stretch): boolean {
  const { tokens, verbs, speech } = reading
  let words = 0
  let content = 0
  let figure = false
  let number = false
  let finite = false
  let verb = false
  for (let at = stretch.from; at < stretch.to; at++) {
    const token = tokens[at]
    if (!token) continue
    if (speech[at]) return false
    if (token.kind !== 'mark') words++
    if (isContent(token) && verbs[at] !== 'none') content += 0.5
    if (isContent(token)) content++
    // "At one point" counts nothing.
    number ||= isFigure(token) && token.low !== 'one'
    figure ||= isDateWord(token)
    finite ||= verbs[at] === 'finite'
    verb ||= verbs[at] === 'participle'
  }
  if (content === 0) return true
  if (opensVaguely(reading, stretch) && !finite && !verb && content < 4) return true
  if (number && words > 1) return false
  if (figure && !finite && !verb && content < 3) return true
  if (finite) return words < 2 || content < (words < 3 ? 2.5 : 2)
  if (verb) return words < 4 || content < 3
  // "At first", "a record": a word that tells something says it of another.
  return (
    content < 4 &&
    !(content > 1 && tells(reading, stretch)) &&
    !(content > 1 && opensPlace(tokens, stretch.from))
  )
}

function isCueAlone({ tokens }: Reading, { from, to }: Stretch, source: Span): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark')
  return words.length < 2 && source.start < (tokens[from]?.start ?? 0)
}

// A source that takes more words says something of itself; so do more words beside it than tell when and where.
const mostOfSource = 4
const mostBeside = 3

/** On which side of a stretch that only attributes the words stand that it attributes; null where it says more. */
function sideOfContent(reading: Reading, stretch: Stretch): 'left' | 'right' | null {
  const cue = cueIn(reading, stretch)
  // "Ann Hart, the mayor, | said | that …": the cue alone stays with who says it.
  if (cue?.source && isCueAlone(reading, stretch, cue.source)) return null
  if (!cue?.cue || !cue.source || tells(reading, stretch)) return null
  const { cue: words, source } = cue
  let inSource = 0
  let outside = 0
  for (let at = stretch.from; at < stretch.to; at++) {
    const token = reading.tokens[at]
    if (!token || !isContent(token)) continue
    if (token.start >= source.start && token.end <= source.end) inSource++
    else if (token.start < words.start || token.end > words.end) outside++
  }
  if (inSource > mostOfSource || outside > mostBeside) return null
  const start = reading.tokens[stretch.from]?.start ?? 0
  const end = reading.tokens[stretch.to - 1]?.end ?? 0
  if (cue.content.start >= end) return 'right'
  return cue.content.end <= start ? 'left' : null
}

/** Joins what cannot be read by itself with the neighbour that it is parted from least. */
function merge(reading: Reading, stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = []
  let held: Stretch | null = null
  stretches.forEach((one, at) => {
    const current: Stretch = held ? { from: held.from, to: one.to, left: held.left } : one
    const next = stretches[at + 1]
    if (!held && next && next.left <= strength.clause && opensCondition(reading, current)) {
      held = current
      return
    }
    held = null
    const side = sideOfContent(reading, current)
    if (!side && !isWeak(reading, current)) {
      done.push(current)
      return
    }
    const before = done.at(-1)
    const leftCost = before ? current.left : Infinity
    const rightCost = next ? next.left : Infinity
    const goesRight =
      rightCost < leftCost ||
      // "which, | according to the board, had leaked".
      isRelative(reading.tokens[current.from]) ||
      (rightCost === leftCost && isRelative(reading.tokens[next?.from ?? -1]))
    // "has called | the sentence dangerous": a verb needs what follows it.
    const needsObject = !side && reading.verbs[current.to - 1] !== 'none' && rightCost <= strength.content
    const joinsRight = next !== undefined && (side ? side === 'right' || !before : goesRight || needsObject)
    if (joinsRight) held = current
    else if (before) done[done.length - 1] = { from: before.from, to: current.to, left: before.left }
    else done.push(current)
  })
  return done
}

function hasContent(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && isContent(token)) return true
  }
  return false
}

/**
 * Cuts a sentence into stretches that can be ticked off one by one: where somebody else's words begin and end, at its
 * clauses, before phrases that say when, where or how much. What cannot be read by itself stays with its neighbour. A
 * quotation in which somebody speaks is never cut: its exact words are one claim. Linear.
 */
export function cutSentence(reading: Reading, contents: readonly Span[]): readonly Span[] {
  const gaps = gapStrengths(reading, contents)
  return merge(reading, stretchesOf(gaps)).flatMap((one) => {
    const { tokens } = reading
    const span = spanOf(reading, one)
    return span && hasContent(tokens, one) ? [span] : []
  })
}
