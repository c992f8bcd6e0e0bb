import type { Claim } from '../../../shared/records/claim'
import type { Span } from '../../../shared/records/place'
import type { Waiver } from '../../../shared/records/waiver'
import { firstWordAfter, wordStates, type Coverage } from '../../../shared/workflow/coverage'
import { isSettled } from '../../../shared/workflow/settled'
import { spanOfWords } from './wordSpan'

/** Words and the highlight that they are drawn with: see marks.css. */
export type Mark = { readonly name: string; readonly span: Span }

/** What a stretch of the manuscript is marked by. */
export type Markable = {
  /** The claims that share words with it, with the words of each. */
  readonly claims: readonly { readonly claim: Claim; readonly span: Span }[]
  readonly waivers: readonly Waiver[]
  /** Of the whole draft. */
  readonly words: Uint32Array
  readonly states: Coverage['states']
  /** What is done is struck through, and what nobody has looked at is coloured. */
  readonly coverageShown: boolean
}

const untouched = wordStates.indexOf('untouched')

/** Runs of words in a stretch that nobody has looked at. */
function untouchedIn(stretch: Span, words: Uint32Array, states: Uint8Array): readonly Span[] {
  const runs: Span[] = []
  for (let at = firstWordAfter(words, stretch.start); (words[at * 2] ?? Infinity) < stretch.end; at++) {
    if (states[at] !== untouched) continue
    let last = at
    while (states[last + 1] === untouched && (words[last * 2 + 2] ?? Infinity) < stretch.end) last++
    runs.push(spanOfWords(words, at, last))
    at = last
  }
  return runs
}

/** The marks of a stretch: each claim by its status, waived words, and words that nobody has looked at. */
export function marksIn(stretch: Span, { coverageShown, ...by }: Markable): readonly Mark[] {
  const nameOf = (claim: Claim) =>
    coverageShown && isSettled(claim) ? 'mark-struck' : `mark-${claim.status}`
  return [
    ...by.claims.map(({ claim, span }) => ({ name: nameOf(claim), span })),
    ...by.waivers
      .filter(({ place }) => place.start < stretch.end && stretch.start < place.end)
      .map(({ place }) => ({ name: 'words-waived', span: place })),
    ...(coverageShown ? untouchedIn(stretch, by.words, by.states) : []).map((span) => ({
      name: 'words-untouched',
      span,
    })),
  ]
}
