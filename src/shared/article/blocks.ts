import type { Block } from '../records/block'
import { bit, isAt, skip, skipBack } from './characters'

const longestHeading = 120
const endsLikeASentence = /[.!?…:;,。！？।؟]["'”’»)\]]*$/u

function looksLikeHeading(line: string): boolean {
  return line.length <= longestHeading && !line.includes('\n') && !endsLikeASentence.test(line.slice(-8))
}

/**
 * Finds the blocks of a text in which blank lines part them: a line feed, any white space, a line feed. Every character
 * that is not white space lies in exactly one block; offsets are UTF-16 units of the text as it is given. All blocks are
 * paragraphs, except a first one of one short line without a full stop that others follow: that is the heading.
 */
export function blocksByBlankLines(text: string): Block[] {
  const blocks: Block[] = []
  let at = skip(text, 0, text.length, bit.space)
  while (at < text.length) {
    const end = endOfBlock(text, at)
    blocks.push({ kind: 'paragraph', level: 0, start: at, end: skipBack(text, end, at, bit.space) })
    at = skip(text, end, text.length, bit.space)
  }
  const [first] = blocks
  if (first && blocks.length > 1 && looksLikeHeading(text.slice(first.start, first.end))) {
    blocks[0] = { ...first, kind: 'heading', level: 1 }
  }
  return blocks
}

function endOfBlock(text: string, from: number): number {
  let at = from
  for (;;) {
    const feed = text.indexOf('\n', at)
    if (feed < 0) return text.length
    let next = feed + 1
    while (next < text.length && text[next] !== '\n' && isAt(text, next, bit.space)) next++
    if (next >= text.length || text[next] === '\n') return feed
    at = next
  }
}
