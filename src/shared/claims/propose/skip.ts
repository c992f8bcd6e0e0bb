import type { Block } from '../../records/block'

const boilerplate =
  /\b(?:comment policy|subscribe|newsletter|sign up|follow us|all rights reserved|read more|click here|contact (?:us|the editors)|write to the editors|share this)\b/i
const onlyDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\s+)?\p{Lu}\p{L}+\.?\s+\d{1,2}?,?\s*\d{4}\.?$/iu
const byline = /^by\s+\p{Lu}/iu

/** Says whether a sentence makes no claim: a question, an order, a byline, a bare date, boilerplate. */
export function makesNoClaim(words: string, block: Block): boolean {
  const trimmed = words.trim()
  if (trimmed.endsWith('?')) return true
  if (boilerplate.test(trimmed)) return true
  if (onlyDate.test(trimmed)) return true
  return byline.test(trimmed) && trimmed.length < 80 && block.end - block.start < 100
}
