import { splitSentencesOfBlock } from '../article/sentences'
import type { Block } from '../records/block'
import type { Claim } from '../records/claim'
import type { Id } from '../records/id'
import type { Span } from '../records/place'

/** The draft in which remarks and claims stand. */
export type Ground = {
  readonly id: Id<'draft'>
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language: string
}

type Held = Span & { readonly claimId: Id<'claim'> }

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** The words without the spaces and stops around them; quotation marks and brackets count as such. */
function trim({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end]
  while (from < to && /[^\p{L}\p{N}\uD800-\uDFFF%$€£§#]/u.test(text[from] ?? '')) from++
  while (from < to && /[^\p{L}\p{N}\uD800-\uDFFF%$€£§#]/u.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

const smaller = (a: Held, b: Held) => a.end - a.start - (b.end - b.start) || a.start - b.start

const smallest = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>((best, one) => (best && smaller(best, one) <= 0 ? best : one), undefined)

/** Longest words of a link that follow a claim and still speak of it: "(Reuters)", "the full report". */
const longestAside = 40

/**
 * Makes the finder of the one claim that a remark's words belong to: the smallest that holds them; else the only one
 * they touch, or within a sentence the one they share most with; for an empty stretch, or a short aside that follows a
 * claim, the smallest claim that ends there, else the one around it, else the last of its sentence before it. Null when
 * there is none. Deterministic; a search is logarithmic in the claims, apart from those that overlap.
 */
export function openClaimFinder(
  ground: Ground,
  claims: readonly Pick<Claim, 'id' | 'places'>[],
): (words: Span) => Id<'claim'> | null {
  const { text, blocks, language } = ground
  const held = claims
    .flatMap((claim) =>
      claim.places
        .filter((place) => place.draftId === ground.id)
        .map((place): Held => ({ ...trim(place, text), claimId: claim.id })),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.claimId < b.claimId ? -1 : 1))
  const reach: number[] = []
  for (const { end } of held) reach.push(Math.max(reach.at(-1) ?? 0, end))

  /** The claims that share at least one character with a stretch. */
  const touching = ({ start, end }: Span): readonly Held[] => {
    let [low, high] = [0, held.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((held[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    const found: Held[] = []
    for (let at = low - 1; at >= 0 && (reach[at] ?? 0) > start; at--) {
      const one = held[at]
      if (one && one.end > start) found.push(one)
    }
    return found.reverse()
  }
  const sentenceAt = (at: number): Span | undefined => {
    const block = blocks.find((one) => one.start <= at && at < one.end)
    return (
      block && splitSentencesOfBlock(text, block, language).find((one) => one.start <= at && at < one.end)
    )
  }

  /** The claim that an empty stretch hangs on: what stands just before it. */
  const before = (at: number): Held | undefined => {
    let end = at
    while (end > 0 && !isWord(text[end - 1]) && text[end - 1] !== '\n') end--
    if (end === 0 || text[end - 1] === '\n') return undefined
    const around = touching({ start: end - 1, end })
    const ending = around.filter((one) => one.end === end)
    const sentence = around.length > 0 ? undefined : sentenceAt(end - 1)
    const inSentence = sentence ? touching({ start: sentence.start, end }) : []
    return smallest(ending) ?? smallest(around) ?? inSentence.at(-1)
  }

  /** The claim that words belong to which none holds whole. */
  const sharing = (words: Span): Held | undefined => {
    const touched = touching(words)
    if (new Set(touched.map((one) => one.claimId)).size === 1) return touched[0]
    const sentence = touched.length > 0 ? sentenceAt(words.start) : undefined
    if (!sentence || words.end > sentence.end) return undefined
    const shared = (one: Held) => Math.min(one.end, words.end) - Math.max(one.start, words.start)
    return touched.toSorted((a, b) => shared(b) - shared(a) || smaller(a, b))[0]
  }

  return (words) => {
    const trimmed = trim(words, text)
    if (trimmed.start >= trimmed.end) return before(words.start)?.claimId ?? null
    const touched = touching(trimmed)
    const holding = smallest(touched.filter((one) => one.start <= trimmed.start && trimmed.end <= one.end))
    if (holding) return holding.claimId
    if (touched.length > 0) return sharing(trimmed)?.claimId ?? null
    return trimmed.end - trimmed.start <= longestAside ? (before(trimmed.start)?.claimId ?? null) : null
  }
}
