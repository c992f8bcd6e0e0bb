import type { Block } from '../../records/block'
import type { Span } from '../../records/place'

// "WASHINGTON (AP) —", "KYIV, Ukraine, Oct. 5 —", "Leeds, England —": a place in capitals, or a place and its country,
// the day and the agency, before a dash. Never longer than this.
const longest = 80
const dash = String.raw`\s*(?:[—–]|--|\s-\s)\s*`
const agency = String.raw`(?:\s*\([\p{L} .&/-]{2,24}\))?`
const day = String.raw`(?:,?\s*\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,?\s\d{4})?|,?\s*\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?(?:\s\d{4})?)?`
const named = String.raw`(?:\s\p{Lu}[\p{L}.'’-]*)*`
const inCapitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+)*(?:,\s\p{Lu}[\p{L}.'’-]*${named}){0,2}`
const withCountry = String.raw`\p{Lu}[\p{L}.'’-]+${named}(?:,\s\p{Lu}[\p{L}.'’-]*${named}){1,2}`
const dateline = new RegExp(`^(?:${inCapitals}|${withCountry})${day}${agency}${dash}(?=["“‘]?\\p{Lu})`, 'u')

/** A block's first sentence without the dateline that it opens with: where a report was written is no claim of it. */
export function withoutDateline(text: string, sentence: Span, block: Block): Span {
  if (sentence.start !== block.start || block.kind === 'heading') return sentence
  const found = dateline.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)))
  return found ? { start: sentence.start + found[0].length, end: sentence.end } : sentence
}
