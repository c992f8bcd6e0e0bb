import { bareSpan } from '../article/bareSpan'
import { splitSentencesOfBlock } from '../article/sentences'
import type { Block } from '../records/block'
import type { Id } from '../records/id'
import type { Span } from '../records/place'
import type { Remark } from '../records/remark'
import { firstIndex } from '../firstIndex'
import { makeTouching } from '../touching'
import type { Stand } from '../workflow/standing'

/** The draft in which remarks and claims stand. */
export type Ground = {
  readonly id: Id<'draft'>
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language: string
}

type Held = Span & { readonly claimId: Id<'claim'> }

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

const smaller = (a: Held, b: Held) => a.end - a.start - (b.end - b.start) || a.start - b.start

const smallest = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>((best, one) => (best && smaller(best, one) <= 0 ? best : one), undefined)

const largest = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>(
    (best, one) => (best && one.end - one.start <= best.end - best.start ? best : one),
    undefined,
  )

/** Longest words of a link that follow a claim and still speak of it: "(Reuters)", "the full report". */
const longestAside = 40

/**
 * Makes the finder of the one claim that a remark's words belong to: the smallest that holds them; else the only one
 * they touch, or within a sentence the one they share most with. A note, a remark on an empty stretch, and a short
 * aside behind a claim belong to what stands before them: behind a full stop to the largest claim of that sentence,
 * else to the smallest that ends there, else to the one around it, else to the last of the sentence before it. Null when
 * there is none. Deterministic; a search is logarithmic in the claims, apart from those that overlap.
 */
export function openClaimFinder(
  ground: Ground,
  stands: readonly Pick<Stand, 'claimId' | 'start' | 'end'>[],
): (remark: Pick<Remark, 'kind' | 'start' | 'end'>) => Id<'claim'> | null {
  const { text, blocks, language } = ground
  const held = stands
    .map((one): Held => ({ ...bareSpan(one, text), claimId: one.claimId }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.claimId < b.claimId ? -1 : 1))
  const touching = makeTouching(held)
  const parted = new Map<Block, readonly Span[]>()
  const sentencesOf = (block: Block) => {
    const known = parted.get(block) ?? splitSentencesOfBlock(text, block, language)
    parted.set(block, known)
    return known
  }
  const blockAt = (at: number): Block | undefined => {
    const block = blocks[firstIndex(blocks.length, (index) => (blocks[index]?.end ?? 0) > at)]
    return block && block.start <= at ? block : undefined
  }
  const sentenceAt = (at: number): Span | undefined => {
    const block = blockAt(at)
    return block && sentencesOf(block).find((one) => one.start <= at && at < one.end)
  }

  /** The claim that a mark in the text hangs on: what stands just before it. */
  const before = (at: number): Held | undefined => {
    let end = at
    while (end > 0 && !isWord(text[end - 1]) && text[end - 1] !== '\n') end--
    if (end === 0 || text[end - 1] === '\n') return undefined
    const around = touching({ start: end - 1, end })
    // Behind the full stop a mark speaks of the whole sentence, before it of the words that it follows.
    const isBehindStop = /[.!?…。！？]/.test(text.slice(end, at))
    const sentence = isBehindStop || around.length === 0 ? sentenceAt(end - 1) : undefined
    const inSentence = sentence ? touching({ start: sentence.start, end }) : []
    if (isBehindStop) return largest(inSentence)
    return smallest(around.filter((one) => one.end === end)) ?? smallest(around) ?? inSentence.at(-1)
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

  return ({ kind, ...words }) => {
    const trimmed = bareSpan(words, text)
    const isNote = kind === 'footnote' || kind === 'endnote'
    if (isNote || trimmed.start >= trimmed.end) return before(words.end)?.claimId ?? null
    const touched = touching(trimmed)
    const holding = smallest(touched.filter((one) => one.start <= trimmed.start && trimmed.end <= one.end))
    if (holding) return holding.claimId
    if (touched.length > 0) return sharing(trimmed)?.claimId ?? null
    return trimmed.end - trimmed.start <= longestAside ? (before(trimmed.start)?.claimId ?? null) : null
  }
}
