import type { Block } from '../../records/block'
import type { Span } from '../../records/place'

const boilerplate =
  /\b(?:comment policy|subscribe|newsletter|sign up (?:for|to|here)|follow us|all rights reserved|read more|click here|contact (?:us|the editors?)|write to the editors?|share this (?:article|story|post)|terms of (?:use|service)|privacy policy)\b/i
const contact = /\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|\bcan be reached (?:at|on|by)\b/i
const onlyDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+\p{L}{3,9}\.?|\p{L}{3,9}\.?\s+\d{1,2}),?\s*\d{4}(?:\s*,?\s*\d{1,2}[:.]\d\d.{0,12})?\.?$/iu
const byline = /^by\s+\p{Lu}/iu
const credit =
  /^(?:image|images|photo|photos|photograph|photography|picture|video|audio|credit|source|illustration|graphic|map|file photo|foto|bild)s?\s?(?::|by\s)/iu
const order =
  /^(?:please\s|read\s|see also\b|click\s|subscribe\b|sign up\b|follow\s|share\s|listen\b|watch\s|contact\s|email us\b|send us\b|visit\s|download\s)/i
const statement = /\b(?:is|are|was|were|has|have|had|will|would|said|says)\b/

/**
 * Says whether a sentence makes no claim: a question that nobody is quoted with, an order, a byline, a bare date, a
 * credit, a contact line, boilerplate.
 */
export function makesNoClaim(text: string, sentence: Span, block: Block): boolean {
  // What decides stands at the edges; a sentence longer than this is running text.
  if (sentence.end - sentence.start > 400) return false
  const words = text.slice(sentence.start, sentence.end).trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return true
  if (words.endsWith('?') && !/["“”„«»]/.test(words)) return true
  if (boilerplate.test(words) || contact.test(words) || onlyDate.test(words) || credit.test(words))
    return true
  if (order.test(words) && !statement.test(words)) return true
  return byline.test(words) && words.length < 80 && block.end - block.start < 120
}
