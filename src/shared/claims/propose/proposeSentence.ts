import type { Reason, ReasonKind } from '../../records/claim'
import type { Span } from '../../records/place'
import type { Attribution } from '../attribution/attribution'
import type { Fact, Proposal } from '../analysis'
import { cutSentence } from './cutSentence'
import { kindOf } from './kindOf'
import { contentsToCut } from './contents'
import type { Reading } from './reading'
import { worthinessByReasons } from './worthinessByReasons'

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

/** The order in which reasons are told: what a checker looks at first stands first. */
const telling: readonly ReasonKind[] = [
  'legal',
  'quotation',
  'money',
  'percentage',
  'number',
  'age',
  'date',
  'duration',
  'superlative',
  'cause',
  'role',
  'comparison',
  'attribution',
  'organisation',
  'name',
  'event',
  'opinion',
  'prediction',
]

function reasonsOf(
  text: string,
  facts: readonly Fact[],
  said: Attribution | undefined,
  kind: Proposal['kind'],
): readonly Reason[] {
  const reasons: Reason[] = facts.map((one) => ({ kind: one.kind, words: text.slice(one.start, one.end) }))
  if (said)
    reasons.push({ kind: said.kind === 'indirect' ? 'attribution' : 'quotation', words: said.claimant })
  if (kind !== 'statement') reasons.push({ kind, words: '' })
  if (reasons.length === 0) reasons.push({ kind: 'event', words: '' })
  return reasons
    .filter(
      (one, at) => reasons.findIndex((other) => other.kind === one.kind && other.words === one.words) === at,
    )
    .toSorted((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind))
    .slice(0, 8)
}

/** Proposes the claims of one sentence, in order. */
export function proposeSentence(reading: Reading): readonly Proposal[] {
  const { text, tokens, facts, attributions } = reading
  return cutSentence(reading, contentsToCut(attributions)).map((span) => {
    const own = tokens.filter((token) => inside(token, span))
    const here = facts.filter((one) => inside(one, span))
    const said = attributions.find(({ content, spoken }) => spoken && overlaps(content, span))
    const kind = kindOf(own, text.slice(span.start, span.end), said !== undefined)
    const reasons = reasonsOf(text, here, said, kind)
    return {
      ...span,
      kind,
      reasons,
      facts: here,
      worthiness: worthinessByReasons(new Set(reasons.map((one) => one.kind)), kind),
      claimant: said?.claimant ?? '',
      claimantUnsure: said?.unsure ?? false,
    }
  })
}
