import type { Quote, Span } from '../records/place'
import { contextLength, quoteAt, quoteWith } from './selectors'

// Half of what a quote keeps on each side at the least, so that a stretch that stands once makes the quote stand once.
const half = contextLength / 2
const width = half * 2
const base = 0x01000193

function hashOf(text: string, start: number): number {
  let hash = 0
  for (let at = start; at < start + width; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
  return hash
}

function countStretches(text: string, wanted: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const counts = new Map(wanted)
  let power = 1
  for (let round = 0; round < width; round++) power = Math.imul(power, base)
  let hash = hashOf(text, 0)
  for (let at = 0; ; at++) {
    const count = counts.get(hash)
    if (count !== undefined) counts.set(hash, count + 1)
    if (at + width >= text.length) return counts
    hash = (Math.imul(hash, base) + text.charCodeAt(at + width) - Math.imul(power, text.charCodeAt(at))) | 0
  }
}

/**
 * Describes many spans at once, each as `quoteAt` does, in one pass over the text: a rolling hash (Karp and Rabin, 1987)
 * finds the spans whose surroundings stand only once; the others, few as a rule, are looked at one by one.
 */
export function quotesAt(text: string, spans: readonly Span[]): Quote[] {
  if (text.length < width) return spans.map((span) => quoteAt(text, span))
  const hashes = spans.map(({ start }) =>
    hashOf(text, Math.min(Math.max(0, start - half), text.length - width)),
  )
  const counts = countStretches(text, new Map(hashes.map((hash) => [hash, 0])))
  return spans.map((span, index) => {
    const isUnique = counts.get(hashes[index] ?? 0) === 1
    return isUnique ? quoteWith(text, span, contextLength) : quoteAt(text, span)
  })
}
