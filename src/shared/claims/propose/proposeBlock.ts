import type { Block } from '../../records/block'
import type { Span } from '../../records/place'
import type { Attribution } from '../attribution/attribution'
import { quotationsOf } from '../attribution/quotations'
import type { Proposal } from '../analysis'
import { proposeSentence } from './proposeSentence'
import { readForClaims } from './reading'
import { makesNoClaim } from './skip'
import { windowsOf } from './windows'

// More attributions than this in one sentence are no longer read one against the other.
const most = 24

/**
 * Proposes the claims of one block, in order. `sentences`: those of the block; `attributions`: those that reach into it,
 * in the order of their contents. Linear in the block.
 */
export function proposeBlock(
  text: string,
  block: Block,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): readonly Proposal[] {
  const quotations = quotationsOf(text, block)
  const found: Proposal[] = []
  let first = 0
  let from = 0
  for (const sentence of sentences) {
    if (makesNoClaim(text, sentence, block)) continue
    for (const window of windowsOf(text, sentence)) {
      while (first < quotations.length && (quotations[first]?.end ?? 0) <= window.start) first++
      while (from < attributions.length && (attributions[from]?.content.end ?? 0) <= window.start) from++
      const here: Attribution[] = []
      for (let at = from; at < attributions.length && here.length < most; at++) {
        const one = attributions[at]
        if (!one || one.content.start >= window.end) break
        if (one.content.end > window.start) here.push(one)
      }
      for (const one of proposeSentence(readForClaims(text, window, quotations, first, here))) found.push(one)
    }
  }
  return found
}
