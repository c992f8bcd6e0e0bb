import type { Span } from '../../records/place'

// Longer than any sentence of a real article; it bounds the work that depends on a sentence's length.
const longest = 2_000

/** Where a window that begins at `start` may end: at the last white space within reach, never inside a surrogate pair. */
function endOfWindow(text: string, start: number, end: number): number {
  const limit = start + longest
  if (limit >= end) return end
  for (let at = limit; at > start + longest / 2; at--) if (/\s/.test(text.charAt(at))) return at
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}

/** Parts a sentence that is too long to be one into windows; any other is its own window. Without white space at the edges. */
export function windowsOf(text: string, sentence: Span): readonly Span[] {
  if (sentence.end - sentence.start <= longest) return [sentence]
  const windows: Span[] = []
  let at = sentence.start
  while (at < sentence.end) {
    const end = endOfWindow(text, at, sentence.end)
    if (text.slice(at, end).trim()) windows.push({ start: at, end })
    at = end
    while (at < sentence.end && /\s/.test(text.charAt(at))) at++
  }
  return windows
}
