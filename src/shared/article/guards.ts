import { bit, isAt } from './characters'

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '"': '"',
}
// A longer quotation is read sentence by sentence, a longer bracket is a slip.
const longestQuotation = 160
const longestBracket = 400

/**
 * Makes a function that says where the bracket or quotation mark that opens at an offset closes, or -1 when it does not
 * open, never closes, or only further on than 400 units. Offsets must rise from call to call: each closing mark is
 * looked for once, so that a block costs one pass however many marks open in it.
 */
export function makeGuard(text: string, end: number): (at: number) => number {
  const nextClose = new Map<string, number>()
  return (at) => {
    const mark = text.charAt(at)
    const close = closers[mark]
    if (close === undefined) return -1
    if (mark === '"' && (isAt(text, at + 1, bit.space) || !isAt(text, at - 1, bit.space | bit.opener)))
      return -1
    let found = nextClose.get(mark) ?? -1
    if (found <= at && found < end) {
      const to = text.indexOf(close, at + 1)
      found = to < 0 || to >= end ? end : to
      nextClose.set(mark, found)
    }
    const longest = mark === '(' || mark === '[' ? longestBracket : longestQuotation
    return found >= end || found - at > longest ? -1 : found
  }
}
