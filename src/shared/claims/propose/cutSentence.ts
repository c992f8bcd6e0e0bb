import type { Span } from '../../records/place'
import { isRelative, isSubjectPronoun } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { isContent, isDateWord, isFigure } from './gaps'
import type { Reading } from './reading'
import { gapStrengths, strength } from './strengths'

// Tokens from `from` on, `to` exclusive; `left`: the strength of the gap before it.
type Stretch = { readonly from: number; readonly to: number; readonly left: number }

const dropped = /^(?:and|but|or|so|that|nor|yet)$/

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

/** The words that attribute what stands beside them, told as a claim of their own only when they name somebody. */
function isCue({ tokens, attributions }: Reading, { from, to }: Stretch): boolean {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return false
  const cue = attributions.find(
    (one) => one.spoken && one.cue && one.cue.start >= first.start && one.cue.end <= last.end,
  )
  if (!cue?.source) return false
  const { source } = cue
  return (
    source.start >= first.start &&
    tokens.some((token) => token.start >= source.start && token.end <= source.end && isContent(token))
  )
}

/** Says whether a stretch cannot be read, or ticked off, by itself. */
function isWeak(reading: Reading, stretch: Stretch): boolean {
  const { tokens, verbs, speech } = reading
  let words = 0
  let content = 0
  let figure = false
  let finite = false
  let verb = false
  let capitals = 0
  for (let at = stretch.from; at < stretch.to; at++) {
    const token = tokens[at]
    if (!token) continue
    if (speech[at]) return false
    if (token.kind !== 'mark') words++
    if (isContent(token) && verbs[at] !== 'none') content += 0.5
    if (isContent(token)) content++
    figure ||= isFigure(token) || isDateWord(token)
    finite ||= verbs[at] === 'finite'
    verb ||= verbs[at] === 'participle'
    if (token.capital && at > 0) capitals++
  }
  const first = tokens[stretch.from]
  if (content === 0) return true
  if (figure && (words > 1 || isDateWord(first))) return false
  if (isCue(reading, stretch)) return false
  if (finite) return words < 3 || content < (isRelative(first) ? 2 : 3)
  if (verb) return words < 4 || content < 3
  return content < 4 && capitals < 2
}

function merge(reading: Reading, stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = []
  let held: Stretch | null = null
  stretches.forEach((one, at) => {
    const current: Stretch = held ? { from: held.from, to: one.to, left: held.left } : one
    held = null
    if (!isWeak(reading, current)) {
      done.push(current)
      return
    }
    const before = done.at(-1)
    const right = stretches[at + 1]
    const leftCost = before ? current.left : Infinity
    const rightCost = right ? right.left : Infinity
    let first = current.from
    while (reading.tokens[first]?.kind === 'mark') first++
    const cue = isSubjectPronoun(reading.tokens[first]) && current.to - first <= 4
    const limit = cue ? strength.speech : strength.content
    const goesRight =
      rightCost < leftCost || (rightCost === leftCost && isRelative(reading.tokens[right?.from ?? -1]))
    if (Math.min(leftCost, rightCost) > limit) done.push(current)
    else if (goesRight) held = current
    else if (before) done[done.length - 1] = { from: before.from, to: current.to, left: before.left }
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

/** Cuts the marks and joining words at the edges of a stretch, unless somebody speaks there. */
function spanOf({ tokens, speech }: Reading, { from, to }: Stretch): Span | null {
  let first = from
  let last = to - 1
  const isLoose = (at: number) =>
    tokens[at]?.kind === 'mark' && !/^[$€£¥%(\])”"»#]$/.test(tokens[at]?.low ?? '')
  while (first <= last && !speech[first] && (isLoose(first) || dropped.test(tokens[first]?.low ?? '')))
    first++
  while (last >= first && isLoose(last)) last--
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  return start !== undefined && end !== undefined && end > start ? { start, end } : null
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
