import type { Pairing, PairingGround } from './pairing'

/** Elsewhere more than half must be the same. */
const likeElsewhere = 0.55

/**
 * Pairs what is left over with what is left over elsewhere, the likest first, and marks the pairings of which another
 * could be the right one: in place a rival counts only between the same neighbours, elsewhere any does.
 */
export function pairElsewhere(
  { match, alike, candidates }: PairingGround,
  inPlace: readonly Pairing[],
  gapOfOne: ReadonlyMap<number, number>,
  gapOfOther: ReadonlyMap<number, number>,
): readonly Pairing[] {
  const pairings = [...inPlace]
  const byOne = new Map(pairings.flatMap((pairing) => pairing.one.map((at) => [at, pairing] as const)))
  const byOther = new Map(
    pairings.flatMap((pairing) => pairing.other.map((place) => [place, pairing] as const)),
  )
  const likes: { readonly at: number; readonly place: number; readonly like: number }[] = []
  for (const [at, to] of match.to.entries()) {
    if (to !== -1) continue
    for (const place of candidates(at)) {
      if (match.from[place] !== -1 || (byOne.has(at) && byOther.has(place))) continue
      const like = alike(at, place)
      if (like >= likeElsewhere) likes.push({ at, place, like })
    }
  }
  likes.sort((one, other) => other.like - one.like)
  for (const { at, place } of likes) {
    if (byOne.has(at) || byOther.has(place)) continue
    const pairing = { one: [at], other: [place], gap: -1, sure: true }
    pairings.push(pairing)
    byOne.set(at, pairing)
    byOther.set(place, pairing)
  }
  for (const { at, place } of likes) {
    const [own, rival] = [byOne.get(at), byOther.get(place)]
    if (own === rival) continue
    if (own && (own.gap === -1 || own.gap === gapOfOther.get(place))) own.sure = false
    if (rival && (rival.gap === -1 || rival.gap === gapOfOne.get(at))) rival.sure = false
  }
  return pairings
}
