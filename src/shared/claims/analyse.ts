import { detectLanguage } from '../article/language'
import { splitSentences } from '../article/sentences'
import type { Block } from '../records/block'
import type { Span } from '../records/place'
import type { Analysis, ArticleText, Proposal } from './analysis'
import type { Attribution } from './attribution/attribution'
import { findAttributions } from './attribution/findAttributions'
import { findConflicts } from './conflicts/findConflicts'
import { proposeSentence } from './propose/proposeSentence'
import { findRepeats } from './repeats'

/** Languages whose words the tables of facts know. */
const known = new Set(['en', ''])

/** Attributions by the index of the sentence that holds their content. */
function bySentence(attributions: readonly Attribution[], sentences: readonly Span[]) {
  const groups: Attribution[][] = sentences.map(() => [])
  const ordered = attributions.toSorted((a, b) => a.content.start - b.content.start)
  let at = 0
  for (const one of ordered) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= one.content.start) at++
    // A quotation may run over several sentences; each of them is somebody else's words.
    for (let on = at; on < sentences.length && (sentences[on]?.start ?? 0) < one.content.end; on++)
      groups[on]?.push(one)
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
  const attributions = bySentence(findAttributions(article, sentences), sentences)
  const proposals: Proposal[] = []
  let block = 0
  sentences.forEach((sentence, at) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= sentence.start) block++
    const holder: Block = blocks[block] ?? { kind: 'paragraph', level: 0, ...sentence }
    proposals.push(...proposeSentence(text, sentence, holder, attributions[at] ?? []))
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
