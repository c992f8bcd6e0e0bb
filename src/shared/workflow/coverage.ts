import type { Span } from '../records/place'
import { firstIndex } from '../firstIndex'

/** What is known of one word: `untouched` when no claim and no waiver holds it. */
export const wordStates = ['untouched', 'open', 'done', 'waived'] as const

/** The coverage of one word. */
export type WordState = (typeof wordStates)[number]

/** How many words there are and in which state; done + open + waived + untouched is always words. */
export type CoverageTotals = {
  readonly words: number
  readonly done: number
  readonly open: number
  readonly waived: number
  readonly untouched: number
}

/** The coverage of a draft: one state a word (an index into `wordStates`), and the totals. */
export type Coverage = { readonly states: Uint8Array; readonly totals: CoverageTotals }

const open = wordStates.indexOf('open')
const done = wordStates.indexOf('done')
const waived = wordStates.indexOf('waived')

/** The index of the first word that ends after `offset`. `words` are pairs of start and end, in order. */
export const firstWordAfter = (words: Uint32Array, offset: number): number =>
  firstIndex(words.length / 2, (at) => (words[at * 2 + 1] ?? 0) > offset)

/** The words that spans hold, as pairs of indexes one behind the other: the first word, and the first not held any more. */
function heldBy(words: Uint32Array, spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }) => {
    const first = firstWordAfter(words, start)
    let behind = first
    while (behind < words.length / 2 && (words[behind * 2] ?? 0) < end) behind++
    return [first, behind]
  })
}

function paint(states: Uint8Array, held: readonly number[], state: number): void {
  for (let at = 0; at < held.length; at += 2) states.fill(state, held[at], held[at + 1])
}

/**
 * Lays claims and waivers over the words of a draft, and answers with what says of every word whether it is done, open,
 * waived or untouched, once it is known which claims are settled (by their index). A word that several claims hold is
 * open while one of them is; a claim counts before a waiver. `words`: pairs of UTF-16 offsets (see article/words.ts);
 * linear in the words and in the words that claims hold.
 */
export function layClaims(
  words: Uint32Array,
  claims: readonly (readonly Span[])[],
  waivers: readonly Span[],
): (isSettled: (claim: number) => boolean) => Coverage {
  const held = claims.map((spans) => heldBy(words, spans))
  const heldByWaivers = heldBy(words, waivers)
  return (isSettled) => {
    const states = new Uint8Array(words.length / 2)
    paint(states, heldByWaivers, waived)
    held.forEach((one, claim) => isSettled(claim) && paint(states, one, done))
    held.forEach((one, claim) => isSettled(claim) || paint(states, one, open))
    return { states, totals: countStates(states) }
  }
}

function countStates(states: Uint8Array): CoverageTotals {
  const counts = [0, 0, 0, 0]
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  const [untouchedCount = 0, openCount = 0, doneCount = 0, waivedCount = 0] = counts
  return {
    words: states.length,
    done: doneCount,
    open: openCount,
    waived: waivedCount,
    untouched: untouchedCount,
  }
}
