import type { ArticleText } from '../analysis'
import type { Span } from '../../records/place'
import type { Attribution } from './attribution'
import { continueQuotations } from './continued'
import type { Draft } from './draft'
import { accordingTo, byColon, byNoun } from './phrases'
import { quotationsOf } from './quotations'
import { readSentence, speechAt, type Sentence } from './sentence'
import { announcedSpeaker, verbAttributions } from './verbAttributions'
import { verbGroupAt } from './verbGroup'

function attributionsOfSentence(sentence: Sentence, opensBlock: boolean): Draft[] {
  const found: Draft[] = opensBlock ? byColon(sentence) : []
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (speechAt(sentence, index)) continue
    const group = verbGroupAt(sentence, index)
    if (group) found.push(...verbAttributions(sentence, group))
    else found.push(...accordingTo(sentence, index), ...byNoun(sentence, index))
  }
  return found
}

/** Finds what the article gives as somebody's own words or thoughts, and whose. */
export function findAttributions({ text, blocks }: ArticleText, sentences: readonly Span[]): Attribution[] {
  const found: Draft[] = []
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
      ofBlock.push(...attributionsOfSentence(sentence, span.start === block.start))
    }
    const opensWithQuotation = quotations[0]?.start === block.start
    const { added, last } = continueQuotations(quotations, ofBlock, opensWithQuotation ? speaker : null)
    speaker = announced ?? last
    found.push(...ofBlock, ...added)
  }
  return found.map((draft) => ({ ...draft, kind: 'indirect', claimant: '', unsure: false }))
}
