import type { DraftText } from '../../../shared/drafts/draftWords'
import { firstIndex } from '../../../shared/firstIndex'
import type { Span } from '../../../shared/records/place'

/** Says whether words stand inside a quotation whose marks lie outside them: one was opened before in their block. */
export function isInsideQuotation({ text, blocks }: DraftText, { start, end }: Span): boolean {
  if (/["“”„«»]/.test(text.slice(start, end))) return false
  const block = blocks[firstIndex(blocks.length, (at) => (blocks[at]?.start ?? 0) > start) - 1]
  const before = text.slice(block?.start ?? 0, start).match(/["“”„«»]/g) ?? []
  return before.length % 2 === 1
}
