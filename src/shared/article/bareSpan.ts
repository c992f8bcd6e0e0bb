import type { Span } from '../records/place'

/** The words of a span without the spaces and stops around them; quotation marks and brackets count as such. */
export function bareSpan({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end]
  while (from < to && /[^\p{L}\p{N}\uD800-\uDFFF%$€£§#]/u.test(text[from] ?? '')) from++
  while (from < to && /[^\p{L}\p{N}\uD800-\uDFFF%$€£§#]/u.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
