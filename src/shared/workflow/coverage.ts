import type { Span } from '../records/place'
import { firstIndex } from '../firstIndex'

/** What is known of one word: `untouched` when no claim and no waiver holds it. */
export const wordStates = ['untouched', 'open', 'done', 'waived'] as const

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

const untouched = wordStates.indexOf('untouched')
const open = wordStates.indexOf('open')
const done = wordStates.indexOf('done')
const waived = wordStates.indexOf('waived')

/** The index of the first word that ends after `offset`. `words` are pairs of start and end, in order. */
export const firstWordAfter = (words: Uint32Array, offset: number): number =>
  firstIndex(words.length / 2, (at) => (words[at * 2 + 1] ?? 0) > offset)

/** The words that spans hold, as pairs of indexes one behind the other: the first word, and the first not held any more. */
function heldBy(words: Uint32Array, spans: readonly Span[]): Uint32Array {
  const held = new Uint32Array(spans.length * 2)
  spans.forEach(({ start, end }, at) => {
    const first = firstWordAfter(words, start)
    let behind = first
    while (behind < words.length / 2 && (words[behind * 2] ?? 0) < end) behind++
    held.set([first, behind], at * 2)
  })
  return held
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
  const heldByWaivers = heldBy(words, waivers)
  const heldByClaims = heldBy(words, claims.flat())
  const claimOf = claims.flatMap((spans, claim) => spans.map(() => claim))
  return (isSettled) => {
    const states = new Uint8Array(words.length / 2)
    const paint = (held: Uint32Array, span: number, state: number) => {
      for (let word = held[span * 2] ?? 0; word < (held[span * 2 + 1] ?? 0); word++) states[word] = state
    }
    const settled = claims.map((_, claim) => isSettled(claim))
    waivers.forEach((_, span) => paint(heldByWaivers, span, waived))
    claimOf.forEach((claim, span) => settled[claim] && paint(heldByClaims, span, done))
    claimOf.forEach((claim, span) => settled[claim] || paint(heldByClaims, span, open))
    return { states, totals: countStates(states) }
  }
}

function countStates(states: Uint8Array): CoverageTotals {
  const counts = new Uint32Array(wordStates.length)
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  const of = (state: number) => counts[state] ?? 0
  return {
    words: states.length,
    done: of(done),
    open: of(open),
    waived: of(waived),
    untouched: of(untouched),
  }
}
