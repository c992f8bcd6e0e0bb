import type { Span } from '../../../shared/records/place'
import { firstWordAfter } from '../../../shared/workflow/coverage'

/** The span of the words from the `first` to the `last`, by their index. */
export const spanOfWords = (words: Uint32Array, first: number, last: number): Span => ({
  start: words[Math.min(first, last) * 2] ?? 0,
  end: words[Math.max(first, last) * 2 + 1] ?? 0,
})

/** Widens a selection to whole words, with the signs that belong to them; null when it holds no word. */
export function wholeWords(span: Span, words: Uint32Array, text: string): Span | null {
  const first = firstWordAfter(words, span.start)
  let last = first - 1
  while ((words[(last + 1) * 2] ?? Infinity) < span.end) last++
  if (last < first) return null
  const whole = spanOfWords(words, first, last)
  // Signs that were selected with the words ("$", "%", quotation marks) stay; blanks at the edges do not.
  const start = Math.min(whole.start, span.start + (leadingBlanks(text, span) ?? 0))
  const end = Math.max(whole.end, span.end - (trailingBlanks(text, span) ?? 0))
  return { start, end }
}

const leadingBlanks = (text: string, span: Span) => {
  const exact = text.slice(span.start, span.end)
  return exact.length - exact.trimStart().length
}

const trailingBlanks = (text: string, span: Span) => {
  const exact = text.slice(span.start, span.end)
  return exact.length - exact.trimEnd().length
}
