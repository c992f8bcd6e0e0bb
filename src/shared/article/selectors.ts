import type { Quote, Span } from '../records/place'

/** How many UTF-16 units of context a quote keeps on each side when that is enough to tell it from the rest. */
export const contextLength = 32
const longestContext = 256
const mostPlaces = 100
// Two places may agree in a few units by chance: a space, an article.
const chance = 8

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

/** Describes a span with up to `length` units of context on each side, never cutting a surrogate pair. */
export function quoteWith(text: string, { start, end }: Span, length: number): Quote {
  const from = Math.max(0, start - length)
  const to = Math.min(text.length, end + length)
  return {
    exact: text.slice(start, end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  }
}

function isUnique(text: string, { exact, prefix, suffix }: Quote): boolean {
  const whole = prefix + exact + suffix
  const first = text.indexOf(whole)
  return first < 0 || text.indexOf(whole, first + 1) < 0
}

/**
 * Describes a span by its words and what stands around them (W3C TextQuoteSelector): 32 UTF-16 units on each side, or
 * more, up to 256, while the same stretch stands elsewhere too. Never cuts a surrogate pair.
 */
export function quoteAt(text: string, span: Span): Quote {
  let length = contextLength
  let quote = quoteWith(text, span, length)
  while (length < longestContext && !isUnique(text, quote)) {
    length *= 2
    quote = quoteWith(text, span, length)
  }
  return quote
}

/** Where a quote's words stand in a text: at one place, at several that nothing tells apart, or nowhere. */
export type Found =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly kind: 'lost' }

/** How far what stands around a place is the context that is looked for. */
export type InContext = {
  /** How many sides of the context, before and after, are there as a whole. */
  readonly sides: number
  /** How many units of context next to the words agree. */
  readonly shared: number
}
type Candidate = InContext & { readonly start: number }

function candidateAt(text: string, start: number, { exact, prefix, suffix }: Quote): Candidate {
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++
  let after = 0
  while (after < suffix.length && suffix[after] === text[end + after]) after++
  const hasPrefix = before === prefix.length && (prefix !== '' || start === 0)
  const hasSuffix = after === suffix.length && (suffix !== '' || end === text.length)
  return { start, sides: Number(hasPrefix) + Number(hasSuffix), shared: before + after }
}

function candidatesOf(text: string, quote: Quote): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    found.push(candidateAt(text, at, quote))
  }
  return found
}

/** The places whose context agrees on most sides, and of these those that agree about as far as the best. */
export function withMostContext<Place extends InContext>(places: readonly Place[]): readonly Place[] {
  const sides = places.reduce((most, place) => Math.max(most, place.sides), 0)
  const likely = places.filter((place) => place.sides === sides)
  const shared = likely.reduce((most, place) => Math.max(most, place.shared), 0)
  return likely.filter((place) => place.shared > shared - chance)
}

/**
 * Finds the exact words of a quote again; it never takes similar words for the same. Among several places those win
 * whose context agrees on more sides, then by clearly more units; of what is left the one nearest to `near` (a UTF-16
 * offset; null when nothing is known). `ambiguous` when two are equally good (at most 100 places, nearest first), `lost`
 * when the words do not stand in the text. Linear in the text.
 */
export function findQuote(text: string, quote: Quote, near: number | null): Found {
  if (quote.exact === '') return { kind: 'lost' }
  const distance = (place: Candidate): number => (near === null ? 0 : Math.abs(place.start - near))
  const likely = withMostContext(candidatesOf(text, quote)).toSorted((a, b) => distance(a) - distance(b))
  const spanOf = (place: Candidate): Span => ({ start: place.start, end: place.start + quote.exact.length })
  const [first, second] = likely
  if (!first) return { kind: 'lost' }
  if (!second || distance(first) < distance(second)) return { kind: 'exact', span: spanOf(first) }
  return { kind: 'ambiguous', spans: likely.slice(0, mostPlaces).map(spanOf) }
}

/** The same span counted in Unicode code points, as W3C TextPositionSelector wants it. Linear in `span.end`. */
export function toCodePoints(text: string, span: Span): Span {
  let pairsBefore = 0
  let pairsWithin = 0
  for (let at = 1; at < span.end; at++) {
    if (!splitsPair(text, at)) continue
    if (at < span.start) pairsBefore++
    else if (at !== span.start) pairsWithin++
  }
  return { start: span.start - pairsBefore, end: span.end - pairsBefore - pairsWithin }
}
