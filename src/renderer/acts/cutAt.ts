import type { Span } from '../../shared/records/place'

/**
 * The parts of a claim that is split at selected words, in order: what stands before them, the words, and what stands
 * behind; none where the words do not meet the claim. White space and bare punctuation between parts go to none of them.
 */
export function cutAt(claim: Span, words: Span, text: string): readonly Span[] {
  const start = Math.max(claim.start, words.start)
  const end = Math.min(claim.end, words.end)
  if (start >= end) return []
  return [
    { start: claim.start, end: start },
    { start, end },
    { start: end, end: claim.end },
  ].flatMap((span) => {
    const exact = text.slice(span.start, span.end)
    const trimmed = {
      start: span.start + (exact.length - exact.trimStart().length),
      end: span.end - (exact.length - exact.trimEnd().length),
    }
    return /[\p{L}\p{N}]/u.test(exact) ? [trimmed] : []
  })
}
