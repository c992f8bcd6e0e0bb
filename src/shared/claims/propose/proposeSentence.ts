import type { Span } from '../../records/place'
import type { Fact, Proposal } from '../analysis'
import type { Token } from '../attribution/tokens'
import { worthinessOf } from '../worthiness/worthiness'
import { contentsToCut } from './contents'
import { cutSentence } from './cutSentence'
import { kindOf } from './kindOf'
import type { Reading } from './reading'
import { reasonsOf } from './reasons'
import { sayerOf } from './sayer'
import { speechFacts } from './speechFacts'
import { takeJoiners } from './takeJoiners'
import { worthinessOfClaim } from './worthinessOfClaim'

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

type Share = { readonly from: number; readonly to: number }

/** The tokens of a claim: indices, end exclusive. */
function tokensIn(tokens: readonly Token[], span: Span, from: number): Share {
  let first = from
  while (first < tokens.length && (tokens[first]?.start ?? 0) < span.start) first++
  let to = first
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= span.end) to++
  return { from: first, to }
}

function saidHow(reading: Reading, { from, to }: Share, isAttributed: boolean): 'quoted' | 'reported' | 'no' {
  let quoted = 0
  for (let at = from; at < to; at++) if (reading.speech[at]) quoted++
  if (quoted * 2 > to - from) return 'quoted'
  return isAttributed ? 'reported' : 'no'
}

function merged(facts: readonly Fact[], speech: readonly Fact[]): readonly Fact[] {
  if (speech.length === 0) return facts
  return [...facts, ...speech].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Proposes the claims of one sentence, in order. */
export function proposeSentence(reading: Reading): readonly Proposal[] {
  const { text, tokens, facts } = reading
  const { start, end } = reading.span
  const chance = reading.language === 'en' ? worthinessOf(text.slice(start, end), tokens) : null
  let from = 0
  return takeJoiners(tokens, cutSentence(reading, contentsToCut(reading))).map((span) => {
    const share = tokensIn(tokens, span, from)
    from = share.to
    const own = merged(
      facts.filter((one) => inside(one, span)),
      speechFacts(reading, span, share.from, share.to),
    )
    const said = sayerOf(reading, span)
    const how = saidHow(reading, share, said !== undefined)
    const kind = kindOf(reading, share.from, share.to, text.slice(span.start, span.end), how)
    const reasons = reasonsOf(reading, span, own, said, kind)
    return {
      start: span.start,
      end: span.end,
      kind,
      reasons,
      facts: own,
      worthiness: worthinessOfClaim(reasons, kind, chance),
      claimant: said?.claimant ?? '',
      claimantUnsure: said?.unsure ?? false,
    }
  })
}
