import type { Block } from '../../records/block'
import type { Conflict } from '../analysis'

const opensQuotation = /^\s*["“„«]/
// A mark in a block longer than this is looked for no more: it is no paragraph of an article.
const longest = 20_000

type Pair = { readonly opener: string; readonly closer: string }
const pairs: readonly Pair[] = [
  { opener: '“', closer: '”' },
  { opener: '(', closer: ')' },
]

function unclosed(words: string, { opener, closer }: Pair): number {
  const open: number[] = []
  for (let at = 0; at < words.length; at++) {
    const unit = words.charAt(at)
    if (unit === opener) open.push(at)
    // A list's "a)" closes what nothing opened, and is left alone.
    else if (unit === closer) open.pop()
  }
  return open.at(-1) ?? -1
}

/** The last straight mark where they are odd in number; those behind a digit are inches or seconds. */
function oddMark(words: string): number {
  let count = 0
  let last = -1
  for (let at = words.indexOf('"'); at >= 0; at = words.indexOf('"', at + 1)) {
    if (/\d/.test(words.charAt(at - 1)) && !/[\s.,;!?]/.test(words.charAt(at + 1) || ' ')) continue
    count++
    last = at
  }
  return count % 2 === 1 ? last : -1
}

const conflictAt = (block: Block, words: string, at: number): Conflict => {
  const rest = /^\S*(?:\s+\S+){0,2}/.exec(words.slice(at, at + 60))?.[0] ?? words.charAt(at)
  const start = block.start + at
  return { kind: 'text', places: [{ start, end: start + rest.length }], values: [words.charAt(at)] }
}

/**
 * Makes a check of the quotation marks and brackets of paragraphs, in order: it tells those that nothing closes. A
 * quotation may run on: then the next paragraph opens with a mark, or closes what this one opened.
 */
export function makeMarkCheck(): (text: string, block: Block, next: Block | null) => readonly Conflict[] {
  let runsOn = false
  return (text, block, next) => {
    if (block.end - block.start > longest) return []
    const words = text.slice(block.start, block.end)
    const following = next === null ? '' : text.slice(next.start, Math.min(next.end, next.start + longest))
    const reopens = opensQuotation.test(following)
    const found = pairs.map((pair) =>
      pair.opener === '“' && (reopens || following.includes('”')) ? -1 : unclosed(words, pair),
    )
    const odd = oddMark(words)
    const closesOther = runsOn && odd >= 0
    runsOn = odd >= 0 && !closesOther && oddMark(following) >= 0
    if (odd >= 0 && !closesOther && !runsOn && !reopens && !words.includes('“')) found.push(odd)
    return found.flatMap((at) => (at < 0 ? [] : [conflictAt(block, words, at)]))
  }
}
