import { bit, isAt, skip, skipBack } from './characters'

/** What a colon or another sign says: where sentences begin because of it, in order, and where to read on. */
export type Sign = { readonly beginnings: readonly number[]; readonly next: number }

const leastRule = 3
const credit = /(?:^|\s)(?:Image|Photo|Photograph|Picture|Video|Credit|Foto|Bild|Crédit|Imagen)$/
const longestCredit = 12
const emoticon = /:-?[)(DP]{1,5}\s{1,3}(?=\p{Lu})/uy
// Without a capital after it, an emoticon stands apart from the word before.
const loneEmoticon = /(?<=\s):-?[)(]{1,5}\s{1,3}(?=\p{Ll}|https?:)/uy
// "03/27/2001 09:11 AM": the line above a forwarded mail.
const stamp = /:\d\d(?::\d\d)?\s?[AP]M\s{1,3}(?=\S)/uy
const day = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\s\d{1,2}$/
const longestStamp = 16
const address = /:\/\/\S{1,2000}\s{1,3}(?=https?:\/\/|["“(]?\p{Lu})/uy

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function readRule(text: string, at: number, end: number): Sign {
  let to = at + 1
  while (to < end && text[to] === text[at]) to++
  const isRule = to - at >= leastRule && to < end && isAt(text, to, bit.space)
  return isRule
    ? { beginnings: [at, skip(text, to, end, bit.space)], next: to }
    : { beginnings: [], next: to }
}

function afterColon(text: string, at: number): number {
  if (text[at + 1] === '/') return endOf(address, text, at)
  if (isAt(text, at + 1, bit.digit))
    return day.test(text.slice(Math.max(0, at - longestStamp), at)) ? endOf(stamp, text, at) : -1
  return Math.max(endOf(emoticon, text, at), endOf(loneEmoticon, text, at))
}

/**
 * Reads the colon or other sign at `at`: sentences begin before and after a drawn rule ("***"), before the credit of a
 * picture, after an emoticon, the stamp of a mail, or an address before a capital; most often there are none.
 */
export function readSign(text: string, at: number, start: number, end: number): Sign {
  if (text[at] !== ':') return readRule(text, at, end)
  const from = skipBack(text, at, Math.max(start, at - longestCredit), bit.upper | bit.lower)
  if (from < at && credit.test(text.slice(Math.max(start, from - 1), at)))
    return { beginnings: [from], next: at + 1 }
  const after = afterColon(text, at)
  if (after < 0 || after >= end) return { beginnings: [], next: at + 1 }
  const next = skip(text, after, end, bit.space)
  return { beginnings: [next], next }
}
