import type { Alignment } from './alignDrafts'
import type { WordRange } from './matchWords'

/** The words of the next draft that the claim's own words became, where any of them stands there. */
function linkedHull({ to, moved }: Alignment, claim: WordRange): WordRange | null {
  let movedWords = 0
  let linked = 0
  for (let at = claim.first; at < claim.last; at++) {
    if (to[at] === -1) continue
    linked++
    movedWords += moved[at] ?? 0
  }
  const wanted = movedWords * 2 > linked ? 1 : 0
  let first = -1
  let last = -1
  for (let at = claim.first; at < claim.last; at++) {
    const place = to[at] ?? -1
    if (place === -1 || moved[at] !== wanted) continue
    if (first === -1 || place < first) first = place
    if (place > last) last = place
  }
  return first === -1 ? null : { first, last: last + 1 }
}

/** The bounds between which the claim's words were replaced: what still stands before and after them. */
function window(alignment: Alignment, claim: WordRange): WordRange | null {
  const { to, before, beforeUnits, afterUnits, kinOf } = alignment
  const kinAt = (at: number) => kinOf[beforeUnits.unitOf[at] ?? 0] ?? null
  const kinFirst = kinAt(claim.first)
  const kinLast = kinAt(claim.last - 1)
  if (!kinFirst && !kinLast) return null
  const start = kinFirst ? (beforeUnits.first[kinFirst.one] ?? 0) : claim.first
  const end = kinLast ? (beforeUnits.first[kinLast.oneEnd] ?? before.count) : claim.last
  let left = claim.first - 1
  while (left >= start && to[left] === -1) left--
  let right = claim.last
  while (right < end && to[right] === -1) right++
  const kin = kinFirst ?? kinLast
  const other = kinLast ?? kinFirst
  return {
    first: left >= start ? (to[left] ?? 0) + 1 : (afterUnits.first[kin?.other ?? 0] ?? 0),
    last: right < end ? (to[right] ?? 0) : (afterUnits.first[other?.otherEnd ?? 0] ?? 0),
  }
}

/**
 * The words of the next draft that stand where the claim's words stood; null when nothing does. A claim that is whole
 * sentences becomes whole sentences.
 */
export function findRewordedTarget(alignment: Alignment, claim: WordRange): WordRange | null {
  const { to, before, after } = alignment
  const hull = linkedHull(alignment, claim)
  const between = window(alignment, claim)
  if (!hull && (!between || between.first >= between.last)) return null
  if (!hull) return between
  const bounds = between && between.first <= hull.first && between.last >= hull.last ? between : hull
  const startsSentence = before.sentences[before.sentenceOf[claim.first] ?? 0] === claim.first
  const endsSentence = before.sentences[(before.sentenceOf[claim.last - 1] ?? 0) + 1] === claim.last
  const sentenceStart = after.sentences[after.sentenceOf[hull.first] ?? 0] ?? 0
  const sentenceEnd = after.sentences[(after.sentenceOf[hull.last - 1] ?? 0) + 1] ?? 0
  const first = to[claim.first] === hull.first ? hull.first : bounds.first
  const last = to[claim.last - 1] === hull.last - 1 ? hull.last : bounds.last
  return {
    first: startsSentence ? Math.max(bounds.first, sentenceStart) : first,
    last: endsSentence ? Math.min(bounds.last, sentenceEnd) : last,
  }
}

/** The bounds in which a claim's words are looked for once more when they were not linked as one. */
export const findWindow = window
