import type { Span } from '../../records/place'
import type { Attribution } from '../attribution/attribution'
import type { Reading } from './reading'

const shared = (a: Span, b: Span | null): number =>
  b ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0

/**
 * Says whether what is attributed can be true or false: what stands in quotation marks, or has a verb of its own. "She
 * denied the report", "they refused to leave" say what somebody did. Other languages than English: always.
 */
export function isStatement({ language, tokens, verbs }: Reading, { kind, content }: Attribution): boolean {
  if (kind === 'direct' || language !== 'en') return true
  const first = tokens.find(({ start }) => start >= content.start)
  if (first?.low === 'to') return false
  if (first?.low === 'that') return true
  return tokens.some(
    (token, at) => verbs[at] === 'finite' && token.start >= content.start && token.end <= content.end,
  )
}

/**
 * The attribution that a claim is somebody's by: the outermost that is said aloud, states something, and holds most of
 * the claim's words beside its own cue and source. Undefined when the claim is the article's own.
 */
export function sayerOf(reading: Reading, span: Span): Attribution | undefined {
  return reading.attributions.find((one) => {
    if (!one.spoken) return false
    const { content, cue, source } = one
    const inContent = shared(content, span)
    if (inContent === 0) return false
    const beside = shared(span, cue) + (source && shared(source, content) === 0 ? shared(span, source) : 0)
    return inContent * 2 >= span.end - span.start - beside && isStatement(reading, one)
  })
}
