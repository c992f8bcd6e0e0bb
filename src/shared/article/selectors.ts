import type { Quote, Span } from '../records/place'

/** How many UTF-16 units of context a quote keeps on each side when that is enough to tell it from the rest. */
export const contextLength = 32
const longestContext = 256

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
