import type { Span } from '../../records/place'
import type { Fact } from '../analysis'
import type { Reading } from './reading'

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/**
 * What is quoted or attributed in a claim: each quotation's words, marks and all, as far as it lies in the claim, and the
 * words that say whose they are. `from`, `to`: the claim's tokens, end exclusive. In the order of the text.
 */
export function speechFacts(
  { text, speech, attributions }: Reading,
  span: Span,
  from: number,
  to: number,
): readonly Fact[] {
  const facts: Fact[] = []
  let seen = -1
  for (let at = from; at < to; at++) {
    const quotation = speech[at]
    if (!quotation || seen === quotation.start) continue
    seen = quotation.start
    const [start, end] = [Math.max(quotation.start, span.start), Math.min(quotation.end, span.end)]
    if (end > start) facts.push({ kind: 'quotation', start, end, value: null })
  }
  for (const { cue, source } of attributions) {
    if (!cue || !source || !inside(cue, span)) continue
    const whole = inside(source, span) ? source : cue
    const [start, end] = [Math.min(whole.start, cue.start), Math.max(whole.end, cue.end)]
    // A cue far from its source would take all between them along.
    const fits = end - start <= whole.end - whole.start + cue.end - cue.start + 3
    const words = fits ? { start, end } : cue
    if (text.slice(words.start, words.end).trim()) facts.push({ kind: 'attribution', ...words, value: null })
  }
  return facts.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
