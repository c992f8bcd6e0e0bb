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

const open = wordStates.indexOf('open')
const done = wordStates.indexOf('done')
const waived = wordStates.indexOf('waived')

/** The index of the first word that ends after `offset`. `words` are pairs of start and end, in order. */
export const firstWordAfter = (words: Uint32Array, offset: number): number =>
  firstIndex(words.length / 2, (at) => (words[at * 2 + 1] ?? 0) > offset)

function paint(states: Uint8Array, words: Uint32Array, span: Span, state: number): void {
  for (let at = firstWordAfter(words, span.start); at < states.length; at++) {
    if ((words[at * 2] ?? 0) >= span.end) return
    states[at] = state
  }
}

/**
 * Says of every word whether it is done, open, waived or untouched. A word that several claims hold is open while one
 * of them is; a claim counts before a waiver. `words`: pairs of UTF-16 offsets (see article/words.ts); linear in the
 * words and in the words that claims hold.
 */
export function coverWords(
  words: Uint32Array,
  claims: readonly { readonly spans: readonly Span[]; readonly settled: boolean }[],
  waivers: readonly Span[],
): Coverage {
  const states = new Uint8Array(words.length / 2)
  for (const span of waivers) paint(states, words, span, waived)
  for (const claim of claims)
    if (claim.settled) for (const span of claim.spans) paint(states, words, span, done)
  for (const claim of claims)
    if (!claim.settled) for (const span of claim.spans) paint(states, words, span, open)
  const counts = [0, 0, 0, 0]
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  const [untouchedCount = 0, openCount = 0, doneCount = 0, waivedCount = 0] = counts
  return {
    states,
    totals: {
      words: states.length,
      done: doneCount,
      open: openCount,
      waived: waivedCount,
      untouched: untouchedCount,
    },
  }
}
