import type { Block } from '../../records/block'
import type { Span } from '../../records/place'
import type { Attribution } from '../attribution/attribution'
import { quotationsOf } from '../attribution/quotations'
import type { Proposal } from '../analysis'
import { withoutDateline } from './dateline'
import { proposeSentence } from './proposeSentence'
import { readForClaims, type Reading, type Setting } from './reading'
import { makesNoClaim } from './skip'
import { onlyNamesTheme } from './title'
import { windowsOf } from './windows'

// More attributions than this in one sentence are no longer read one against the other.
const most = 24
const mostLooked = 200

/**
 * Proposes the claims of one block, in order. `sentences`: those of the block; `attributions`: those that reach into it,
 * in the order of their contents. `onReading` is shown each sentence that may make a claim. Linear in the block.
 */
export function proposeBlock(
  text: string,
  block: Block,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  setting: Setting,
  onReading: (reading: Reading) => void = () => undefined,
): readonly Proposal[] {
  const quotations = quotationsOf(text, block)
  const found: Proposal[] = []
  let first = 0
  let from = 0
  for (const sentence of sentences) {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= sentence.start) first++
    const quotation = quotations[first]
    const isSpeech =
      quotation?.speaks === true && quotation.start <= sentence.start && quotation.end >= sentence.end
    if (!isSpeech && makesNoClaim(text, sentence, block)) continue
    for (const window of windowsOf(text, withoutDateline(text, sentence, block))) {
      while (first < quotations.length && (quotations[first]?.end ?? 0) <= window.start) first++
      while (from < attributions.length && (attributions[from]?.content.end ?? 0) <= window.start) from++
      const here: Attribution[] = []
      for (let at = from; at < Math.min(attributions.length, from + mostLooked) && here.length < most; at++) {
        const one = attributions[at]
        if (!one || one.content.start >= window.end) break
        if (one.content.end > window.start) here.push(one)
      }
      const reading = readForClaims(text, window, quotations, first, here, setting)
      onReading(reading)
      if (!isSpeech && onlyNamesTheme(reading, block)) continue
      for (const one of proposeSentence(reading)) found.push(one)
    }
  }
  return found
}
