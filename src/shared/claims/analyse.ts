import { detectLanguage } from '../article/language'
import { splitSentences } from '../article/sentences'
import type { Block } from '../records/block'
import type { Span } from '../records/place'
import type { Analysis, ArticleText, Proposal } from './analysis'
import { findAttributions } from './attribution/findAttributions'
import { findConflicts } from './conflicts/findConflicts'
import { proposeBlock } from './propose/proposeBlock'
import { findRepeats } from './repeats'

/** Languages whose words the tables of facts know. */
const known = new Set(['en', ''])

/** The sentences of each block, by the index of the block. */
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

/**
 * Reads an article and proposes what in it is to be checked, with reasons, claimants, repeats and conflicts. It never
 * sets a status. Offsets are UTF-16 units of `article.text`; linear in its length; the same answer for the same text.
 */
export function analyse(article: ArticleText): Analysis {
  const { text, blocks } = article
  const language = article.language || detectLanguage(text)
  const sentences = splitSentences(text, blocks, language)
  const ofBlock = byBlock(blocks, sentences, (span) => span)
  const attributions = byBlock(blocks, findAttributions(article, sentences), ({ content }) => content)
  const proposals: Proposal[] = []
  blocks.forEach((block, at) => {
    for (const one of proposeBlock(text, block, ofBlock[at] ?? [], attributions[at] ?? []))
      proposals.push(one)
  })
  return {
    language,
    unsure: known.has(language.slice(0, 2)) ? [] : ['facts', 'attributions'],
    sentences,
    proposals,
    conflicts: findConflicts(article, sentences, proposals),
    repeats: findRepeats(text, proposals),
  }
}
