import type { Block } from '../../../shared/records/block'
import type { Span } from '../../../shared/records/place'
import { firstIndex } from '../../../shared/firstIndex'

/** Where the text node of each block is, so that offsets of the draft and places of the page find each other. */
export type TextNodes = Map<number, Text>

const indexAt = (blocks: readonly Block[], offset: number): number =>
  firstIndex(blocks.length, (at) => (blocks[at]?.start ?? 0) > offset) - 1

/** The block that holds an offset (its end included), or the one before it. Blocks stand in order. */
export const blockAt = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[indexAt(blocks, offset)]

/** The ranges of a span on the page: one for each of the blocks that it touches. */
export function rangesOf(span: Span, blocks: readonly Block[], nodes: TextNodes): readonly StaticRange[] {
  const ranges: StaticRange[] = []
  for (let at = Math.max(0, indexAt(blocks, span.start)); at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.start >= span.end) break
    const node = nodes.get(block.start)
    const start = Math.max(span.start, block.start) - block.start
    const end = Math.min(span.end, block.end) - block.start
    if (!node || start >= end || end > node.length) continue
    ranges.push(
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    )
  }
  return ranges
}

/** The offset in the draft of a point of the page, or null when it lies outside of the text. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const holder = element?.closest<HTMLElement>('[data-start]')
  if (!holder) return null
  const start = Number(holder.dataset.start)
  // An element as the container means "before its n-th child": the text node is the only child there is.
  return node instanceof Text ? start + offset : start + (offset > 0 ? (holder.textContent.length ?? 0) : 0)
}

/** The draft's offset under the pointer, or null. */
export function offsetUnder(x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  return caret ? offsetOf(caret.offsetNode, caret.offset) : null
}
