import type { Block } from '../../../shared/records/block'
import type { Span } from '../../../shared/records/place'

const before = 36
// More than fits on a line: the line itself says that it goes on.
const after = 240

/** Words with a little of what stands before and behind them in their block. */
export type Around = { readonly before: string; readonly words: string; readonly after: string }

/** A place without the blanks and signs at its edges: the age in ", 54,". */
export function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const lead = /^[\s,;:]+/.exec(words)?.[0].length ?? 0
  const trail = /[\s,;:]+$/.exec(words)?.[0].length ?? 0
  return lead + trail >= words.length ? { start, end } : { start: start + lead, end: end - trail }
}

/** What stands around a place, cut at words and at the ends of its block. */
export function aroundOf(span: Span, text: string, blocks: readonly Block[]): Around {
  const block = blocks.find((one) => one.start <= span.start && span.start < one.end)
  const from = Math.max(block?.start ?? 0, span.start - before)
  const to = Math.min(Math.max(block?.end ?? text.length, span.end), span.end + after)
  const lead = text.slice(from, span.start)
  return {
    before: from > (block?.start ?? 0) ? `…${lead.replace(/^\S*/, '')}` : lead,
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, to),
  }
}
