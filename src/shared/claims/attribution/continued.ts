import type { Span } from '../../records/place'
import type { Draft } from './draft'
import type { Quotation } from './quotations'
import { firstIndex } from '../../firstIndex'

/** The index of the first quotation that ends after an offset. */
const firstAfter = (quotations: readonly Quotation[], offset: number): number =>
  firstIndex(quotations.length, (at) => (quotations[at]?.end ?? 0) > offset)

/** For each quotation what attributes it: nobody (null), an attribution of its own, or one that holds more than it. */
function holdersOf(quotations: readonly Quotation[], found: readonly Draft[]): (Draft | 'part' | null)[] {
  const holders: (Draft | 'part' | null)[] = quotations.map(() => null)
  for (const draft of found) {
    const { start, end } = draft.content
    for (let at = firstAfter(quotations, start); at < quotations.length; at++) {
      const quotation = quotations[at]
      if (!quotation || quotation.start >= end) break
      const isOwn = draft.source !== null && quotation.start <= start && end <= quotation.end
      if (isOwn) holders[at] = draft
      else holders[at] ??= 'part'
    }
  }
  return holders
}

/**
 * Gives the quotations of a block that nothing attributes to whoever spoke last, in the block or, when `before` is given,
 * before it. Returns what it added, and who spoke last.
 */
export function continueQuotations(
  quotations: readonly Quotation[],
  found: readonly Draft[],
  before: Draft | null,
): { readonly added: readonly Draft[]; readonly last: Draft | null } {
  const holders = holdersOf(quotations, found)
  const added: Draft[] = []
  let speaker = before
  let last: Draft | null = null
  for (const [at, quotation] of quotations.entries()) {
    if (!quotation.speaks) continue
    const holder = holders[at] ?? null
    if (holder !== null && holder !== 'part') speaker = last = holder
    else if (holder === null && speaker) {
      const content: Span = { start: quotation.start, end: quotation.end }
      last = { ...speaker, content }
      added.push(last)
    }
  }
  return { added, last }
}
