import type { Reason, ReasonKind } from '../../records/claim'
import type { Span } from '../../records/place'
import type { Fact, Proposal } from '../analysis'
import type { Attribution } from '../attribution/attribution'
import { eventIn } from './eventIn'
import type { Reading } from './reading'

/** The order in which reasons are told: what a checker looks at first stands first. */
const telling: readonly ReasonKind[] = [
  'legal',
  'quotation',
  'money',
  'percentage',
  'number',
  'age',
  'superlative',
  'date',
  'duration',
  'cause',
  'role',
  'comparison',
  'organisation',
  'name',
  'attribution',
  'place',
  'event',
  'opinion',
  'prediction',
  'person',
]
const rank = new Map(telling.map((kind, at) => [kind, at]))
const most = 8
// Reasons that say of whom, but not what.
const quiet = new Set<ReasonKind>(['name', 'place', 'attribution', 'organisation'])

/** Why a claim is proposed, the most telling reason first, each with the words that triggered it. */
export function reasonsOf(
  reading: Reading,
  span: Span,
  facts: readonly Fact[],
  said: Attribution | undefined,
  kind: Proposal['kind'],
): readonly Reason[] {
  const { text } = reading
  const reasons = facts.map((one): Reason => ({ kind: one.kind, words: text.slice(one.start, one.end) }))
  if (kind !== 'statement') reasons.push({ kind, words: '' })
  if (said && !facts.some((one) => one.kind === 'quotation' || one.kind === 'attribution')) {
    const cue = said.cue ? text.slice(said.cue.start, said.cue.end) : ''
    reasons.push({
      kind: 'attribution',
      words: said.source ? text.slice(said.source.start, said.source.end) : cue,
    })
  }
  const event = reasons.every((one) => quiet.has(one.kind)) ? eventIn(reading, span) : null
  if (event) reasons.push({ kind: 'event', words: text.slice(event.start, event.end) })
  if (reasons.length === 0) reasons.push({ kind: 'event', words: '' })
  if (reasons.length === 1) return reasons
  const seen = new Set<string>()
  return reasons
    .filter(({ kind: one, words }) => {
      const key = `${one} ${words}`
      return seen.has(key) ? false : seen.add(key)
    })
    .toSorted((a, b) => (rank.get(a.kind) ?? most) - (rank.get(b.kind) ?? most))
    .slice(0, most)
}
