import { detectLanguage } from '../article/language'
import { splitSentences } from '../article/sentences'
import type { Block } from '../records/block'
import type { Span } from '../records/place'
import type { Analysis, ArticleText, Proposal } from './analysis'
import type { Attribution } from './attribution/attribution'
import { findAttributions } from './attribution/findAttributions'
import { makeConflictFinder } from './conflicts/findConflicts'
import { readDay } from './facts/calendar'
import { datelineOf } from './facts/dateline'
import { proposeBlock } from './propose/proposeBlock'
import type { Setting } from './propose/reading'
import { findRepeats } from './repeats'
import { unsureParts } from './unsure'

// The opening that is read alone first, so that a person sees claims at once: a hundredth, and at least a paragraph. It is
// read again with the rest.
const openingShare = 0.01
const fewestOfOpening = 600
// How often the claims found so far are handed out after that.
const batches = 10

/** Things by the block they stand in, or reach into; in order. */
function byBlock<T>(blocks: readonly Block[], things: readonly T[], spanOf: (one: T) => Span): T[][] {
  const groups: T[][] = blocks.map(() => [])
  let first = 0
  for (const one of things) {
    const { start, end } = spanOf(one)
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= start) first++
    // A quotation may run on into the next blocks; each of them is somebody else's words.
    for (let at = first; at < blocks.length && (blocks[at]?.start ?? 0) < end; at++) groups[at]?.push(one)
  }
  return groups
}

/** The blocks that are read alone first; none where they would be all. */
function openingOf({ text, blocks }: ArticleText): readonly Block[] {
  const limit = Math.max(fewestOfOpening, text.length * openingShare)
  const end = blocks.findIndex((block) => block.end > limit)
  return end < 1 ? [] : blocks.slice(0, end)
}

type Parts = {
  readonly sentences: readonly Span[]
  readonly ofBlock: readonly (readonly Span[])[]
  readonly attributions: readonly (readonly Attribution[])[]
}

function partsOf(article: ArticleText, blocks: readonly Block[], language: string): Parts {
  const sentences = splitSentences(article.text, blocks, language)
  const attributions = findAttributions({ ...article, blocks, language }, sentences)
  return {
    sentences,
    ofBlock: byBlock(blocks, sentences, (span) => span),
    attributions: byBlock(blocks, attributions, ({ content }) => content),
  }
}

/** The claims of an article's opening, before anything is known of the rest. */
function readOpening(article: ArticleText, setting: Setting, unread: Analysis): Analysis | null {
  const blocks = openingOf(article)
  if (blocks.length === 0) return null
  const { sentences, ofBlock, attributions } = partsOf(article, blocks, unread.language)
  const proposals = blocks.flatMap((block, at) =>
    proposeBlock(article.text, block, ofBlock[at] ?? [], attributions[at] ?? [], setting),
  )
  return { ...unread, sentences, proposals }
}

/**
 * Reads an article as `analyse` does and hands out what it has so far: the claims of the opening at once (a hundredth of
 * the work), then those of more and more blocks, last the whole with conflicts and repeats, which `analyse` gives too.
 * Claimants in the opening may change when the whole is known.
 */
export function* analyseInSteps(article: ArticleText): Generator<Analysis, void> {
  const { text, blocks } = article
  const language = article.language || detectLanguage(text)
  const setting = {
    language: language.split('-', 1)[0]?.toLowerCase() || 'en',
    today: readDay(article.date) ?? datelineOf(text, blocks, language),
  }
  const unread: Analysis = {
    language,
    unsure: unsureParts(language),
    sentences: [],
    proposals: [],
    conflicts: [],
    repeats: [],
  }
  const opening = readOpening(article, setting, unread)
  if (opening) yield opening
  const { sentences, ofBlock, attributions } = partsOf(article, blocks, language)
  const finder = makeConflictFinder(text, setting.today)
  const proposals: Proposal[] = []
  let handed = 0
  for (const [at, block] of blocks.entries()) {
    finder.addBlock(block, blocks[at + 1] ?? null)
    const here = proposeBlock(text, block, ofBlock[at] ?? [], attributions[at] ?? [], setting, (reading) => {
      finder.addSentence(reading, block)
    })
    for (const one of here) proposals.push(one)
    if (block.end - handed > text.length / batches && at < blocks.length - 1) {
      handed = block.end
      yield { ...unread, sentences, proposals: proposals.slice() }
    }
  }
  yield {
    ...unread,
    sentences,
    proposals,
    conflicts: finder.find(),
    repeats: findRepeats(text, proposals, sentences),
  }
}

/**
 * Reads an article and proposes what in it is to be checked, with reasons, claimants, repeats and conflicts. It never
 * sets a status. Offsets are UTF-16 units of `article.text`; linear in its length; the same answer for the same text.
 */
export function analyse(article: ArticleText): Analysis {
  let last: Analysis | null = null
  for (const step of analyseInSteps({
    ...article,
    language: article.language || detectLanguage(article.text),
  }))
    last = step
  return (
    last ?? {
      language: article.language,
      unsure: [],
      sentences: [],
      proposals: [],
      conflicts: [],
      repeats: [],
    }
  )
}
