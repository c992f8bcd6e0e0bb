import type { BlockKind } from '../../shared/records/block'
import type { RawBlock } from './reading'

/** What a block is, without where it stands. */
export type BlockShape = Pick<RawBlock, 'kind' | 'level' | 'suspect'>

/** A running paragraph: the shape that a block has unless something says otherwise. */
export const plainShape: BlockShape = { kind: 'paragraph', level: 0, suspect: false }

/** A block's shape. */
export const shapeOf = (kind: BlockKind, level = 0): BlockShape => ({ kind, level, suspect: false })

/**
 * Takes down text and where blocks end. Between two blocks it writes one line feed, so that the end of one and the
 * start of the next are two different raw offsets.
 */
export type Scribe = {
  /** The raw offset at which the next character will stand. */
  readonly at: () => number
  readonly write: (text: string) => void
  /** Ends the open block, if anything was written since the last end. */
  readonly endBlock: (shape: BlockShape) => void
  /** Says whether the open block has text other than white space. */
  readonly hasText: () => boolean
  readonly finish: () => { readonly raw: string; readonly blocks: readonly RawBlock[] }
}

/** Opens a scribe's sheet. */
export function openScribe(): Scribe {
  const parts: string[] = []
  const blocks: RawBlock[] = []
  let length = 0
  let blockStart = 0
  let seen = false
  const write = (text: string) => {
    if (text === '') return
    parts.push(text)
    length += text.length
    seen ||= /\S/.test(text)
  }
  return {
    at: () => length,
    write,
    hasText: () => seen,
    endBlock: (shape) => {
      if (length === blockStart) return
      blocks.push({ ...shape, start: blockStart, end: length })
      parts.push('\n')
      length += 1
      blockStart = length
      seen = false
    },
    finish: () => ({ raw: parts.join(''), blocks }),
  }
}
