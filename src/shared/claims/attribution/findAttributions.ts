import type { ArticleText } from '../analysis'
import type { Span } from '../../records/place'
import type { Attribution } from './attribution'
import { detectLanguage } from '../../article/language'
import { byAdjective } from './byAdjective'
import { continueQuotations } from './continued'
import { findClaimants } from './claimants'
import type { Draft } from './draft'
import { isPreposition, isRelative } from './english'
import { foreignSpeech } from './foreignSpeech'
import { withoutInner } from './nested'
import { namesOf, type Name } from './names'
import { accordingTo, byColon, byNoun, byPoll } from './phrases'
import { quotationsOf } from './quotations'
import { readSentence, speechAt, type Sentence } from './sentence'
import { speechWords } from './speechWords'
import { announcedSpeaker, verbAttributions } from './verbAttributions'
import { verbGroupAt } from './verbGroup'

// Not by spreading: a hostile sentence can hold more attributions than a call takes arguments.
function addAll(found: Draft[], more: readonly Draft[]): void {
  for (const draft of more) found.push(draft)
}

type Reader = (found: Draft[], sentence: Sentence, opensBlock: boolean) => void

function readerOf(language: string): Reader {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? ''
  if (primary === '' || primary === 'en') return addOfEnglish
  const words = speechWords[primary]
  return words ? (found, sentence) => addAll(found, foreignSpeech(sentence, words)) : () => undefined
}

function addOfEnglish(found: Draft[], sentence: Sentence, opensBlock: boolean): void {
  if (opensBlock) addAll(found, byColon(sentence))
  addAll(found, byPoll(sentence))
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (speechAt(sentence, index)) continue
    const group = verbGroupAt(sentence, index)
    if (group) addAll(found, verbAttributions(sentence, group))
    else if (isPreposition(sentence.tokens[index + 1]) || isRelative(sentence.tokens[index + 1])) {
      addAll(found, accordingTo(sentence, index))
      addAll(found, byNoun(sentence, index))
      addAll(found, byAdjective(sentence, index))
    }
  }
}

/**
 * Finds what the article gives as somebody's own words or thoughts, and whose: in English all kinds, in German, French
 * and Spanish direct quotations, else nothing. In the order of their contents; contents may
 * overlap. `sentences`: those of `splitSentences`. Offsets are UTF-16 units; linear in the text.
 */
export function findAttributions(article: ArticleText, sentences: readonly Span[]): Attribution[] {
  const { text, blocks } = article
  const read = readerOf(article.language || detectLanguage(text))
  const found: Draft[] = []
  const names: Name[] = []
  let at = 0
  let speaker: Draft | null = null
  for (const block of blocks) {
    const quotations = quotationsOf(text, block)
    const ofBlock: Draft[] = []
    let first = 0
    let announced: Draft | null = null
    for (; at < sentences.length; at++) {
      const span = sentences[at]
      if (!span || span.start >= block.end) break
      while (first < quotations.length && (quotations[first]?.end ?? 0) <= span.start) first++
      const sentence = readSentence(text, span, quotations, first)
      announced = announcedSpeaker(sentence)
      for (const name of namesOf(sentence)) names.push(name)
      read(ofBlock, sentence, span.start === block.start)
    }
    const opensWithQuotation = quotations[0]?.start === block.start
    const outer = withoutInner(ofBlock)
    const { added, last } = continueQuotations(quotations, outer, opensWithQuotation ? speaker : null)
    speaker = announced ?? last
    addAll(found, outer)
    addAll(found, added)
  }
  const claimants = findClaimants(text, names, found)
  return found
    .map(({ content, cue, source, spoken }, index) => ({
      content,
      cue,
      source,
      spoken,
      kind: kindOf(text, content),
      claimant: claimants[index]?.claimant ?? '',
      unsure: claimants[index]?.unsure ?? false,
    }))
    .toSorted((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
}

const opensQuotation = /^(?:["“„«‘]|'')/
const closesQuotation = /(?:["”“»’]|'')[.,;:!?]?$/

function kindOf(text: string, { start, end }: Span): Attribution['kind'] {
  const words = text.slice(start, end)
  if (opensQuotation.test(words) && closesQuotation.test(words)) return 'direct'
  return /["“„«]|''/.test(words) ? 'mixed' : 'indirect'
}
