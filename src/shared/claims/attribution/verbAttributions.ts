import type { Span } from '../../records/place'
import type { Frames } from './cueVerbs'
import { contentAfter, endOfStatement } from './content'
import type { Draft } from './draft'
import { isAdverb, isDeterminer, isObjectPronoun, isPreposition, isSubjectPronoun, isTime } from './english'
import { isFiniteVerb } from './finiteVerb'
import { interrupted } from './interrupted'
import type { Quotation } from './quotations'
import { isMark, spanOfRun, spanOfTokens, speechAt, type Run, type Sentence } from './sentence'
import { sourceAfter, sourceBefore, subjectOfMainVerb } from './source'
import type { Token } from './tokens'
import { verbGroupAt, type VerbGroup } from './verbGroup'

// No content before its cue is longer: it bounds the work for one cue.
const longestContent = 200
const longestTail = 14
const joining = new Set(['and', 'but', 'then'])
const goingOn = new Set(['to', 'as', 'that'])

/** How far a cue tells that somebody said something. */
const weightOf = ({ cue: { frames } }: VerbGroup): Pick<Draft, 'spoken' | 'says'> => ({
  spoken: frames.spoken,
  says: frames.spoken && (frames.clause || frames.told || frames.question),
})

function subjectOf(sentence: Sentence, group: VerbGroup): Run | null {
  const hangs = group.form === 'ing' || joining.has(sentence.tokens[group.start - 1]?.low ?? '')
  return hangs ? subjectOfMainVerb(sentence, group.start) : sourceBefore(sentence, group.start)
}

/** The quotation that ends right before a token, a comma between them or not. */
function quotationBefore(sentence: Sentence, at: number): Quotation | null {
  return speechAt(sentence, isMark(sentence.tokens[at - 1], ',') ? at - 2 : at - 1)
}

/** A quotation before its cue, with the words of its sentence that lead up to it. */
function withLead(sentence: Sentence, { start, end }: Quotation, at: number): Span {
  let first = at
  const limit = Math.max(0, at - longestContent)
  while (first > limit) {
    const speech = speechAt(sentence, first - 1)
    if (speech && speech.start < start) return { start, end }
    first--
  }
  return { start: Math.min(start, sentence.tokens[first]?.start ?? start), end }
}

/** "to reporters", "to him"; not "to question". */
const opensPerson = (token: Token | undefined): boolean =>
  isDeterminer(token) ||
  isObjectPronoun(token) ||
  token?.capital === true ||
  (token?.low.endsWith('s') ?? false)

/** Says whether nothing but circumstances stands between a cue and the end of its clause. */
function endsClause({ tokens }: Sentence, from: number): boolean {
  let at = from
  while (isAdverb(tokens[at])) at++
  if (!tokens[at] || isMark(tokens[at], '.,;?!')) return true
  if (!isTime(tokens[at]) && !isPreposition(tokens[at])) return false
  if (tokens[at]?.low === 'to' && !opensPerson(tokens[at + 1])) return false
  for (let index = at; index < at + longestTail; index++) {
    const token = tokens[index]
    if (!token || isMark(token, '.,;')) return true
    if (token.low === 'that' || isMark(token) || isFiniteVerb(tokens, index) || isSubjectPronoun(token))
      return false
  }
  return false
}

/** "It rained, said Ann Hart, a farmer.": nothing but the speaker follows. */
function plainInversion(sentence: Sentence, group: VerbGroup): Draft | null {
  const { tokens } = sentence
  if (!isMark(tokens[group.start - 1], ',') || group.end !== group.start + 1) return null
  const speaker = sourceAfter(sentence, group.end)
  if (!speaker || !(speaker.end >= tokens.length - 1 || isMark(tokens[speaker.end], '.'))) return null
  for (let index = speaker.start; index < speaker.end && !isMark(tokens[index], ','); index++) {
    if (isFiniteVerb(tokens, index) || tokens[index]?.low === 'that') return null
  }
  const content = spanOfTokens(sentence, Math.max(0, group.start - longestContent), group.start - 1)
  const cue = spanOfRun(sentence, group)
  return content && { content, cue, source: spanOfRun(sentence, speaker), ...weightOf(group) }
}

/** "…," said Ann Hart. "…," Ann Hart said. It rained, Ann Hart said. */
function attributionsBefore(sentence: Sentence, group: VerbGroup, subject: Run | null): Draft[] {
  const { tokens } = sentence
  const weight = weightOf(group)
  const cue = spanOfRun(sentence, group)
  const inverted = quotationBefore(sentence, group.start)
  const speaker = inverted && sourceAfter(sentence, group.end)
  if (inverted && speaker) {
    const content = withLead(sentence, inverted, group.start)
    return [{ content, cue, source: spanOfRun(sentence, speaker), ...weight }]
  }
  const plain = plainInversion(sentence, group)
  if (plain) return [plain]
  if (!subject) return []
  const source = spanOfRun(sentence, subject)
  const quotation = quotationBefore(sentence, subject.start)
  if (quotation) {
    const end = endOfStatement(tokens, group.end)
    const more = contentAfter(sentence, group)
    const contents = [withLead(sentence, quotation, subject.start), ...(more?.quoted ? [more.span] : [])]
    return contents.map((content) => ({
      content,
      cue: spanOfRun(sentence, { start: group.start, end }),
      source,
      ...weight,
    }))
  }
  if (!isMark(tokens[subject.start - 1], ',') || !endsClause(sentence, group.end)) return []
  if (tokens[subject.start]?.low === 'including') return []
  const contents = interrupted(sentence, subject.start, group)
  return contents.map((content) => ({ content, cue, source, ...weight }))
}

const ofMargin = new Set('to vote votes points – -'.split(' '))

/** "voted by 9 to 6", "by 12 points": by how much, not by whom. */
const opensMargin = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.kind === 'number' && ofMargin.has(tokens[at + 1]?.low ?? '')

/** Not "the bridge was made by Hart": without its particle the verb is no cue. */
const canBePassive = ({ clause, told, question, object, infinitive }: Frames): boolean =>
  clause || told || question || object || infinitive

/** "The plan was rejected by the council", "she is expected to win": the subject is part of the content. */
function passiveAttributions(sentence: Sentence, group: VerbGroup): Draft[] {
  const next = sentence.tokens[group.end]?.low ?? ''
  if (!canBePassive(group.cue.frames)) return []
  const isAgent = next === 'by' && !opensMargin(sentence, group.end + 1)
  const agent = isAgent ? sourceAfter(sentence, group.end + 1) : null
  if (next === 'by' && !agent) return []
  const more = goingOn.has(next) ? contentAfter(sentence, group) : null
  const subject = spanOfRun(sentence, sourceBefore(sentence, group.start))
  const cue = spanOfRun(sentence, group)
  const source = spanOfRun(sentence, agent)
  const contents = [...(subject ? [subject] : []), ...(more ? [more.span] : [])]
  return contents.map((content) => ({ content, cue, source, ...weightOf(group) }))
}

/** Finds what a cue verb attributes, before it or after it, and to whom. */
export function verbAttributions(sentence: Sentence, group: VerbGroup): Draft[] {
  const { frames, base } = group.cue
  const asks = frames.told || base === 'ask'
  if (group.form === 'passive' && !asks) return passiveAttributions(sentence, group)
  const subject = group.form === 'passive' ? null : subjectOf(sentence, group)
  if (group.form === 'finite' && (frames.clause || frames.question || frames.told)) {
    const before = attributionsBefore(sentence, group, subject)
    if (before.length > 0) return before
  }
  const content = contentAfter(sentence, group)
  if (!content) return []
  const weight = weightOf(group)
  const cue = spanOfRun(sentence, { start: group.start, end: content.cueEnd })
  const source = spanOfRun(sentence, subject)
  if (!frames.raising) return [{ content: content.span, cue, source, ...weight }]
  const contents = [...(source ? [source] : []), content.span]
  return contents.map((part) => ({ content: part, cue, source: null, ...weight }))
}

const longestAnnouncement = 12

/** "Ann Hart continued:" at the end of a block: who speaks in the quotation that follows. Its content is the cue's own. */
export function announcedSpeaker(sentence: Sentence): Draft | null {
  const { tokens } = sentence
  const colon = tokens.length - 1
  if (!isMark(tokens[colon], ':')) return null
  for (let index = colon - 1; index >= Math.max(0, colon - longestAnnouncement); index--) {
    const group = verbGroupAt(sentence, index)
    if (!group || !(group.cue.frames.clause || group.cue.frames.told)) continue
    const cue = spanOfRun(sentence, { start: group.start, end: group.end === colon ? colon + 1 : group.end })
    const source = spanOfRun(sentence, subjectOf(sentence, group))
    return cue && source ? { content: cue, cue, source, spoken: true, says: true } : null
  }
  return null
}
