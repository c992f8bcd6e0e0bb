import type { Alignment } from './alignDrafts'
import type { Kin } from './kin'
import type { WordRange } from './matchLists'

/** Words of the claim and the words of the next draft between which they are linked. */
type Cluster = { readonly words: WordRange; readonly places: WordRange; readonly linked: number }

/** Linked words further apart than this, against the claim's own length, did not become one wording. */
const farthest = (claim: WordRange): number => 20 + 2 * (claim.last - claim.first)

/** The largest part of the claim whose words still stand near each other in the next draft. */
function largestCluster({ to }: Alignment, claim: WordRange): Cluster | null {
  let best: Cluster | null = null
  let open: Cluster | null = null
  for (let at = claim.first; at < claim.last; at++) {
    const place = to[at] ?? -1
    if (place === -1) continue
    const isNear: boolean =
      open !== null && place >= open.places.first && place - open.places.last < farthest(claim)
    open =
      open && isNear
        ? {
            words: { first: open.words.first, last: at + 1 },
            places: { first: open.places.first, last: Math.max(open.places.last, place + 1) },
            linked: open.linked + 1,
          }
        : { words: { first: at, last: at + 1 }, places: { first: place, last: place + 1 }, linked: 1 }
    if (!best || open.linked > best.linked) best = open
  }
  return best
}

const kinAt = ({ kinOf, beforeUnits }: Alignment, at: number): Kin | null =>
  kinOf[beforeUnits.unitOf[at] ?? 0] ?? null

/** Where, in the next draft, that ends which still stands before word `at` in its reworded stretch. */
function endBefore({ to, beforeUnits, afterUnits }: Alignment, kin: Kin, at: number): number {
  const start = beforeUnits.first[kin.one] ?? 0
  let left = at - 1
  while (left >= start && to[left] === -1) left--
  return left >= start ? (to[left] ?? 0) + 1 : (afterUnits.first[kin.other] ?? 0)
}

/** Where, in the next draft, that begins which still stands behind word `at` in its reworded stretch. */
function startBehind({ to, beforeUnits, afterUnits }: Alignment, kin: Kin, at: number): number {
  const end = beforeUnits.first[kin.oneEnd] ?? 0
  let right = at + 1
  while (right < end && to[right] === -1) right++
  return right < end ? (to[right] ?? 0) : (afterUnits.first[kin.otherEnd] ?? 0)
}

/** Whether new words beside the claim hold words that were taken from it: then the claim was turned round. */
function holdsTaken({ before, after, to }: Alignment, claim: WordRange, places: WordRange): boolean {
  if (places.first >= places.last) return false
  const taken = new Set<number>()
  for (let at = claim.first; at < claim.last; at++) if (to[at] === -1) taken.add(before.ids[at] ?? 0)
  for (let place = places.first; place < places.last; place++)
    if (taken.has(after.ids[place] ?? 0)) return true
  return false
}

/** What stands now between that which still stands before and behind the claim; null outside one reworded stretch. */
export function findWindow(alignment: Alignment, claim: WordRange): WordRange | null {
  const kin = kinAt(alignment, claim.first)
  if (!kin || kinAt(alignment, claim.last - 1) !== kin) return null
  return { first: endBefore(alignment, kin, claim.first), last: startBehind(alignment, kin, claim.last - 1) }
}

/**
 * The words of the next draft that stand where the claim's words stood; null when nothing does. A claim that is whole
 * sentences becomes whole sentences.
 */
export function findRewordedTarget(alignment: Alignment, claim: WordRange): WordRange | null {
  const { before, after } = alignment
  const cluster = largestCluster(alignment, claim)
  if (!cluster) {
    const between = findWindow(alignment, claim)
    return between && between.first < between.last ? between : null
  }
  const { words, places } = cluster
  const [kinFirst, kinLast] = [kinAt(alignment, words.first), kinAt(alignment, words.last - 1)]
  const reachesLeft = kinFirst && kinAt(alignment, claim.first) === kinFirst
  const reachesRight = kinLast && kinAt(alignment, claim.last - 1) === kinLast
  const leftmost = reachesLeft ? endBefore(alignment, kinFirst, claim.first) : places.first
  const rightmost = reachesRight ? startBehind(alignment, kinLast, claim.last - 1) : places.last

  const startsSentence = before.sentences[before.sentenceOf[claim.first] ?? 0] === claim.first
  const endsSentence = before.sentences[(before.sentenceOf[claim.last - 1] ?? 0) + 1] === claim.last
  const sentenceStart = after.sentences[after.sentenceOf[places.first] ?? 0] ?? 0
  const sentenceEnd = after.sentences[(after.sentenceOf[places.last - 1] ?? 0) + 1] ?? 0
  const isTurnedLeft = holdsTaken(alignment, claim, { first: leftmost, last: places.first })
  const isTurnedRight = holdsTaken(alignment, claim, { first: places.last, last: rightmost })
  const keepsFirst = words.first === claim.first && !isTurnedLeft
  const keepsLast = words.last === claim.last && !isTurnedRight
  const first = startsSentence ? Math.max(leftmost, sentenceStart) : keepsFirst ? places.first : leftmost
  const last = endsSentence ? Math.min(rightmost, sentenceEnd) : keepsLast ? places.last : rightmost
  return { first: Math.min(first, places.first), last: Math.max(last, places.last) }
}
