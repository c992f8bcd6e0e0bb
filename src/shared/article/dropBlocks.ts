import type { Block } from '../records/block'
import type { Remark } from '../records/remark'

/** A text with its blocks and the remarks on its words. */
export type BlockText = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
}

/**
 * Leaves out blocks that are no part of the article and sets the rest together again, parted by two line feeds.
 * `dropped` are indices into `blocks`. Remarks on dropped words go with them; an answer whose remark went stands alone.
 */
export function dropBlocks(from: BlockText, dropped: ReadonlySet<number>): BlockText {
  const blocks: Block[] = []
  const shifts: { readonly start: number; readonly end: number; readonly by: number }[] = []
  let text = ''
  for (const [at, block] of from.blocks.entries()) {
    if (dropped.has(at)) continue
    if (text !== '') text += '\n\n'
    const start = text.length
    text += from.text.slice(block.start, block.end)
    blocks.push({ ...block, start, end: text.length })
    shifts.push({ start: block.start, end: block.end, by: start - block.start })
  }
  const shiftAt = (offset: number) => shifts.find(({ start, end }) => offset >= start && offset <= end)
  const kept = from.remarks.map((remark) => {
    const begins = shiftAt(remark.start)
    const ends = shiftAt(remark.end)
    return begins && ends ? { ...remark, start: remark.start + begins.by, end: remark.end + ends.by } : null
  })
  const place = new Map<number, number>()
  for (const [at, remark] of kept.entries()) if (remark) place.set(at, place.size)
  const remarks = kept.flatMap((remark) =>
    remark
      ? [{ ...remark, answers: remark.answers === null ? null : (place.get(remark.answers) ?? null) }]
      : [],
  )
  return { text, blocks, remarks }
}
