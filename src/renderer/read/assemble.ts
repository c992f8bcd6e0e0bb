import type { Block } from '../../shared/records/block'
import type { Remark } from '../../shared/records/remark'
import type { RawBlock } from './reading'

/** A draft's text, blocks and remarks, made of what a reader took down. */
export type Assembled = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly remarks: readonly Remark[]
  readonly suspects: readonly number[]
  /** Characters that no text may hold (NUL, halves of surrogate pairs), each replaced by U+FFFD. */
  readonly replaced: number
}

type Raw = {
  readonly raw: string
  readonly blocks: readonly RawBlock[]
  readonly remarks: readonly Remark[]
}

const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** Says whether a raw character goes into the text at all; carriage returns count as line feeds. */
function keptOf(raw: string, start: number, end: number): Uint8Array {
  const kept = new Uint8Array(end - start)
  // One line feed of a run stays, with no space before it; a run at either edge of the block goes whole.
  let pendingBreak = -1
  let pendingSpaces: number[] = []
  let any = false
  for (let at = start; at < end; at++) {
    const code = raw.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) {
      if (any && pendingBreak < 0) pendingBreak = at
      pendingSpaces = []
    } else if (isSpace(code)) {
      if (any) pendingSpaces.push(at)
    } else {
      if (pendingBreak >= 0) kept[pendingBreak - start] = 1
      for (const space of pendingSpaces) kept[space - start] = 1
      kept[at - start] = 1
      pendingBreak = -1
      pendingSpaces = []
      any = true
    }
  }
  return kept
}

/** The character that stands in the text for a raw one. */
function characterAt(raw: string, at: number): { character: string; replaced: boolean } {
  const code = raw.charCodeAt(at)
  if (code === 0x0d) return { character: '\n', replaced: false }
  const lonely =
    (isHigh(code) && !isLow(raw.charCodeAt(at + 1))) || (isLow(code) && !isHigh(raw.charCodeAt(at - 1)))
  const replaced = code === 0 || lonely
  return { character: replaced ? '\uFFFD' : raw.charAt(at), replaced }
}

/**
 * Makes a draft's text of a reader's raw text: blocks trimmed and parted by two line feeds, empty ones dropped, line
 * ends as line feeds with no space before and never two together, no NUL, no half surrogate pair. Nothing else is
 * touched. Remarks move with their words: a start to the next kept character, an end to the last one before it.
 */
export function assemble({ raw, blocks, remarks }: Raw): Assembled {
  const pieces: string[] = []
  const made: Block[] = []
  const suspects: number[] = []
  let length = 0
  let replacedCount = 0
  // For every raw offset the place of the next kept character, and the place after the last one.
  const next = new Uint32Array(raw.length + 1).fill(0xffffffff)
  const last = new Uint32Array(raw.length + 1)
  for (const block of blocks) {
    // White space of any kind alone, a vertical tab or a thin space too, is no block to read.
    if (raw.slice(block.start, block.end).trim() === '') continue
    const kept = keptOf(raw, block.start, block.end)
    if (made.length > 0) {
      pieces.push('\n\n')
      length += 2
    }
    const start = length
    let piece = ''
    for (let at = block.start; at < block.end; at++) {
      if (kept[at - block.start] === 0) continue
      const { character, replaced } = characterAt(raw, at)
      if (replaced) replacedCount += 1
      piece += character
      next[at] = length
      length += 1
      last[at + 1] = length
    }
    pieces.push(piece)
    if (block.suspect) suspects.push(made.length)
    made.push({ kind: block.kind, level: block.level, start, end: length })
  }
  for (let at = 1; at <= raw.length; at++) last[at] = Math.max(last[at] ?? 0, last[at - 1] ?? 0)
  for (let at = raw.length, place = length; at >= 0; at--) {
    if (next[at] === 0xffffffff) next[at] = place
    else place = next[at] ?? place
  }
  const blockStarts = new Set(blocks.map((block) => block.start))
  const moved = remarks.map((remark) => {
    const start = next[Math.min(remark.start, raw.length)] ?? length
    const end = last[Math.min(remark.end, raw.length)] ?? length
    if (end > start) return { ...remark, start, end }
    const point = blockStarts.has(remark.end) ? start : end
    return { ...remark, start: point, end: point }
  })
  return { text: pieces.join(''), blocks: made, remarks: moved, suspects, replaced: replacedCount }
}
