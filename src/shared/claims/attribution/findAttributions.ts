import type { ArticleText } from '../analysis'
import type { Span } from '../../records/place'
import type { Attribution } from './attribution'
import { contentAfter, spanOfTokens, endOfClause } from './content'
import { isAdverb } from './english'
import { quotationsOf, type Quotation } from './quotations'
import { isMark, readSentence, speechAt, type Sentence } from './sentence'
import { sourceAfter, sourceBefore, subjectOfMainVerb, type Run } from './source'
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
  if (group.form === 'finite' && (frames.clause || frames.question)) {
    const inverted = quotationBefore(sentence, group.start)
    const source = inverted ? sourceAfter(sentence, group.end) : null
    if (inverted && source)
      return [{ content: inverted, cue: cueOf(group.end), source: runSpan(sentence, source), spoken }]
    const subject = sourceOf(sentence, group)
    if (subject) {
      const quotation = quotationBefore(sentence, subject.start)
      const more = contentAfter(sentence, group)
      if (quotation) {
        const after =
          more && speechAt(sentence, indexAt(sentence, more.spans[0]?.start ?? -1)) ? more.spans : []
        return [quotation, ...after].map((content) => ({
          content,
          cue: cueOf(group.end),
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

function indexAt(sentence: Sentence, offset: number): number {
  return sentence.tokens.findIndex(({ end }) => end > offset)
}

function endsClause(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  let index = at
  while (tokens[index] && isAdverb(tokens[index] as never)) index++
  return index >= tokens.length || isMark(tokens[index], '.,;?!')
}

function accordingTo(sentence: Sentence, at: number): Draft[] {
  const { tokens } = sentence
  if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') return []
  const source = sourceAfter(sentence, at + 2)
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

/** Finds what the article gives as somebody's own words or thoughts, and whose. */
export function findAttributions({ text, blocks }: ArticleText, sentences: readonly Span[]): Attribution[] {
  const found: Draft[] = []
  let block = 0
  let quotations: Quotation[] = []
  let read = -1
  for (const span of sentences) {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= span.start) block++
    const home = blocks[block]
    if (home && read !== block) {
      quotations = quotationsOf(text, home)
      read = block
    }
    found.push(...attributionsOfSentence(readSentence(text, span, quotations)))
  }
  return found.map((draft) => ({ ...draft, kind: 'indirect', claimant: '', unsure: false }))
}
