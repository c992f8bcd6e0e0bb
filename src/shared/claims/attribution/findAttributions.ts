import type { ArticleText } from '../analysis'
import type { Span } from '../../records/place'
import type { Attribution } from './attribution'
import { contentAfter, endOfClause, endOfStatement, spanOfTokens } from './content'
import { isAdverb, isPreposition, isSubjectPronoun, isTime } from './english'
import type { Token } from './tokens'
import { quotationsOf, type Quotation } from './quotations'
import { isMark, readSentence, speechAt, type Sentence } from './sentence'
import { isFiniteVerb, sourceAfter, sourceBefore, subjectOfMainVerb, type Run } from './source'
import { verbGroupAt, type VerbGroup } from './verbGroup'

type Draft = { content: Span; cue: Span | null; source: Span | null; spoken: boolean }

const runSpan = (sentence: Sentence, run: Run | null): Span | null => {
  const first = run && sentence.tokens[run.start]
  const last = run && sentence.tokens[run.end - 1]
  return first && last ? { start: first.start, end: last.end } : null
}

function sourceOf(sentence: Sentence, group: VerbGroup): Run | null {
  if (group.form === 'passive') {
    for (let at = group.end; at < group.end + 2; at++)
      if (sentence.tokens[at]?.low === 'by') return sourceAfter(sentence, at + 1)
    return null
  }
  if (group.form === 'ing' || group.form === 'infinitive') return subjectOfMainVerb(sentence, group.start)
  const before = sentence.tokens[group.start - 1]
  if (before && (before.low === 'and' || before.low === 'but' || before.low === 'then'))
    return subjectOfMainVerb(sentence, group.start)
  return sourceBefore(sentence, group.start) ?? null
}

/** The quotation that ends right before a token, a comma between them or not. */
function quotationBefore(sentence: Sentence, at: number): Quotation | null {
  const index = isMark(sentence.tokens[at - 1], ',') ? at - 2 : at - 1
  return speechAt(sentence, index)
}

function attributionsOfGroup(sentence: Sentence, group: VerbGroup): Draft[] {
  const { tokens } = sentence
  const { frames } = group.cue
  const cueOf = (end: number): Span | null => runSpan(sentence, { start: group.start, end })
  const spoken = frames.spoken
  if (group.form === 'finite' && (frames.clause || frames.question || frames.told)) {
    const inverted = quotationBefore(sentence, group.start)
    const source = inverted ? sourceAfter(sentence, group.end) : null
    if (inverted && source)
      return [
        {
          content: withLead(sentence, inverted),
          cue: cueOf(group.end),
          source: runSpan(sentence, source),
          spoken,
        },
      ]
    const subject = sourceOf(sentence, group)
    if (subject) {
      const quotation = quotationBefore(sentence, subject.start)
      const more = contentAfter(sentence, group)
      if (quotation) {
        const end = endOfStatement(tokens, group.end)
        const after =
          more && speechAt(sentence, indexAt(sentence, more.spans[0]?.start ?? -1)) ? more.spans : []
        return [withLead(sentence, quotation), ...after].map((content) => ({
          content,
          cue: cueOf(end),
          source: runSpan(sentence, subject),
          spoken,
        }))
      }
      if (isMark(tokens[subject.start - 1], ',') && endsClause(sentence, group.end)) {
        const content = spanOfTokens(sentence, 0, subject.start - 1)
        if (content) return [{ content, cue: cueOf(group.end), source: runSpan(sentence, subject), spoken }]
      }
    }
  }
  if (group.form === 'passive' && !frames.told && group.cue.base !== 'ask') return passive(sentence, group)
  const content = contentAfter(sentence, group)
  if (!content) return []
  if (frames.raising) {
    const subject = sourceBefore(sentence, group.start)
    const parts = [runSpan(sentence, subject), ...content.spans].filter((span) => span !== null)
    return parts.map((part) => ({ content: part, cue: cueOf(content.cueEnd), source: null, spoken }))
  }
  const source = runSpan(sentence, sourceOf(sentence, group))
  return content.spans.map((span) => ({ content: span, cue: cueOf(content.cueEnd), source, spoken }))
}

/** "The plan was rejected by the council", "she is expected to win": the subject is part of the content. */
function passive(sentence: Sentence, group: VerbGroup): Draft[] {
  const { tokens } = sentence
  const hasAgent = tokens[group.end]?.low === 'by'
  const agent = hasAgent ? sourceAfter(sentence, group.end + 1) : null
  if (hasAgent && !agent) return []
  const after = hasAgent ? null : contentAfter(sentence, group)
  const next = tokens[group.end]?.low ?? ''
  const goesOn = ['to', 'as', 'that'].includes(next) ? (after?.spans ?? []) : []
  const subject = runSpan(sentence, sourceBefore(sentence, group.start))
  const cue = runSpan(sentence, { start: group.start, end: group.end })
  const source = runSpan(sentence, agent)
  const parts = [subject, ...goesOn].filter((span) => span !== null)
  return parts.map((content) => ({ content, cue, source, spoken: group.cue.frames.spoken }))
}

/** A quotation with the words of its sentence that lead up to it. */
function withLead(sentence: Sentence, { start, end }: Span): Span {
  const first = sentence.tokens[0]
  const from =
    first && first.start < start && !quotationAcross(sentence, first.start, start) ? first.start : start
  return { start: from, end }
}

function quotationAcross(sentence: Sentence, from: number, to: number): boolean {
  return sentence.quotations.some(({ start, end, speaks }) => speaks && start < to && end > from)
}

function indexAt(sentence: Sentence, offset: number): number {
  return sentence.tokens.findIndex(({ end }) => end > offset)
}

const longestTail = 14

/** Says whether nothing but circumstances stands between a cue and the end of its sentence. */
function endsClause(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence
  let at = from
  while (tokens[at] && isAdverb(tokens[at] as Token)) at++
  const first = tokens[at]
  if (!first || isMark(first, '.,;?!')) return true
  if (!isTime(first) && !isPreposition(first)) return false
  for (let index = at; index < Math.min(tokens.length, at + longestTail); index++) {
    const token = tokens[index]
    if (!token || isMark(token, '.,;')) return true
    if (token.low === 'that' || isMark(token) || isFiniteVerb(tokens, index) || isSubjectPronoun(token))
      return false
  }
  return tokens.length <= at + longestTail
}

function accordingTo(sentence: Sentence, at: number): Draft[] {
  const { tokens } = sentence
  if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') return []
  const source = sourceAfter(sentence, at + 2, at === 0)
  const cue = runSpan(sentence, { start: at, end: at + 2 })
  if (!source) return []
  const start =
    at === 0 || isMark(tokens[at - 1], '“"') ? source.end + (isMark(tokens[source.end], ',') ? 1 : 0) : 0
  const content =
    start > 0 ? spanOfTokens(sentence, start, endOfClause(sentence, start)) : spanOfTokens(sentence, 0, at)
  return content ? [{ content, cue, source: runSpan(sentence, source), spoken: true }] : []
}

function attributionsOfSentence(sentence: Sentence): Draft[] {
  const found: Draft[] = []
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (speechAt(sentence, index)) continue
    const group = verbGroupAt(sentence, index)
    if (group) found.push(...attributionsOfGroup(sentence, group))
    else found.push(...accordingTo(sentence, index))
  }
  return found
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Gives the quotations of a block that nothing attributes to whoever spoke last: in the same block, or, when the block
 * opens with one, in the block before.
 */
function continued(quotations: readonly Quotation[], found: readonly Draft[], before: Draft | null): Draft[] {
  let speaker = before
  const added: Draft[] = []
  for (const quotation of quotations) {
    if (!quotation.speaks) continue
    const known = found.filter(({ content }) => overlaps(content, quotation))
    const direct = known.find(({ content, source }) => source && isWithin(content, quotation))
    if (direct) speaker = direct
    else if (known.length === 0 && speaker?.source)
      added.push({ ...speaker, content: { start: quotation.start, end: quotation.end } })
  }
  return added
}

/** Finds what the article gives as somebody's own words or thoughts, and whose. */
export function findAttributions({ text, blocks }: ArticleText, sentences: readonly Span[]): Attribution[] {
  const found: Draft[] = []
  let at = 0
  let speaker: Draft | null = null
  for (const block of blocks) {
    const quotations = quotationsOf(text, block)
    const ofBlock: Draft[] = []
    for (; at < sentences.length; at++) {
      const span = sentences[at]
      if (!span || span.start >= block.end) break
      ofBlock.push(...attributionsOfSentence(readSentence(text, span, quotations)))
    }
    const opensWithQuotation = quotations[0]?.start === block.start
    ofBlock.push(...continued(quotations, ofBlock, opensWithQuotation ? speaker : null))
    speaker =
      ofBlock.findLast(
        ({ content, source }) => source && quotations.some((quotation) => isWithin(content, quotation)),
      ) ?? null
    found.push(...ofBlock)
  }
  return found.map((draft) => ({ ...draft, kind: 'indirect', claimant: '', unsure: false }))
}
