import { cueVerbs, type Cue } from './cueVerbs'
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isCoordinator,
  isDeterminer,
  isHave,
  isModal,
  isObjectPronoun,
  isPossessive,
  isPreposition,
  isRelative,
  isSubjectPronoun,
} from './english'
import { isFiniteVerb } from './finiteVerb'
import { isMark, speechAt, type Sentence } from './sentence'
import type { Token } from './tokens'

/** A cue verb with what helps it: "has not said", "was asked". Indices of tokens, end exclusive. */
export type VerbGroup = {
  readonly start: number
  readonly end: number
  readonly cue: Cue
  readonly form: 'finite' | 'ing' | 'passive'
}

type Word = Token | undefined

const isContracted = (before: Word): boolean =>
  isSubjectPronoun(before) || ['there', 'that', 'what', 'here'].includes(before?.low ?? '')

function startOfGroup(tokens: readonly Token[], verb: number): number {
  let start = verb
  for (;;) {
    const before = tokens[start - 1]
    if (!isAuxiliary(before) && !isAdverb(before)) return start
    // "Trump's proposed ban": a possessive, no verb.
    if (before?.low === "'s" && !isContracted(tokens[start - 2])) return start
    start--
  }
}

/** Reads the verb group around the token at `verb`; null when the word is no cue verb there, or part of a quotation. */
export function verbGroupAt(sentence: Sentence, verb: number): VerbGroup | null {
  const { tokens } = sentence
  const token = tokens[verb]
  const cue = token && cueVerbs.get(token.low)
  if (!cue || speechAt(sentence, verb)) return null
  const start = startOfGroup(tokens, verb)
  const helper = tokens.slice(start, verb).findLast(isAuxiliary)
  if (!helper && tokens[start - 1]?.low === 'to' && cue.forms.has('base')) return null
  const form = helper ? formAfter(helper, cue) : formAlone(tokens, start, verb, cue)
  if (isUnreal(tokens[start], form)) return null
  return form && { start, end: verb + 1, cue, form }
}

/** "should say", "will be told", "to be seen": nobody has done it yet. */
const isUnreal = (first: Word, form: VerbGroup['form'] | null): boolean =>
  first?.low === 'should' ||
  (form === 'passive' && (isModal(first) || first?.low === 'be' || first?.low === 'being'))

function formAfter(helper: Token, { forms }: Cue): VerbGroup['form'] | null {
  if (isModal(helper)) return forms.has('base') ? 'finite' : null
  if (isBe(helper) && forms.has('ing')) return 'finite'
  if (!forms.has('participle')) return null
  return isHave(helper) ? 'finite' : 'passive'
}

// Their plural or bare form is a noun more often than a verb.
const nounLike = new Set(
  (
    'state email comment report point remark note plan call question attack vote demand support hope fear doubt view advocate ' +
    'estimate promise forecast quote post tweet text answer request protest charge boast joke cry signal share dream guess ' +
    'desire champion favor focus pledge judge name study back care press address pan boo cheer counter challenge rule limit ' +
    'record mean issue release alert debate voice appeal label'
  ).split(' '),
)
const plurals = new Set(
  'i we you they who that which people men women police others many most some few all voters critics'.split(
    ' ',
  ),
)
// "in praising him": an act by the way, no statement of its own; "by praising him" is one.
const beforeNoCue = new Set(['of', 'for', 'to', 'as', 'in'])
const beforeParticiple = new Set(['and', 'while', 'before', 'after', 'when', 'but', 'or'])
const clauseOpeners = new Set(['if', 'whether', 'how', 'why', 'what', 'there', 'like'])

const isPlural = ({ low }: Token): boolean =>
  plurals.has(low) || (low.length > 3 && low.endsWith('s') && !low.endsWith('ss'))

const opensObject = (token: Word): boolean =>
  isDeterminer(token) ||
  isSubjectPronoun(token) ||
  isObjectPronoun(token) ||
  (token?.capital ?? false) ||
  token?.low === 'to' ||
  isMark(token, '“":‘')

const opensContent = (cue: Cue, next: Word): boolean =>
  next === undefined ||
  opensObject(next) ||
  isMark(next) ||
  cue.frames.particles.has(next.low) ||
  clauseOpeners.has(next.low) ||
  !isPreposition(next)

/** "60 pledged delegates". */
const isPlainWord = (token: Word): boolean =>
  token?.kind === 'word' && !opensObject(token) && !isPreposition(token) && !isAdverb(token)

function isNoun(tokens: readonly Token[], start: number, verb: number, cue: Cue): boolean {
  const before = tokens[start - 1]
  const next = tokens[verb + 1]
  if (!nounLike.has(cue.base) || isSubjectPronoun(before)) return false
  // "the states that voted".
  if (next?.low === 'that') return !before?.capital && isFiniteVerb(tokens, verb + 2)
  if (before?.low.endsWith('s') && isMark(next, ',')) return false
  return cue.base === 'state' || !before?.capital || !opensObject(next)
}

const introducing = new Set(['a', 'an', 'one', 'another', 'our', 'its', 'their'])
const longestNamed = 5

/** "a club called Harbour Rats": it is its name, nobody calls it so. */
function isNaming(tokens: readonly Token[], start: number, verb: number, { base }: Cue): boolean {
  const before = tokens[start - 1]
  const next = tokens[verb + 1]
  if ((base !== 'call' && base !== 'name') || before?.kind !== 'word' || before.capital) return false
  const isName = next?.capital || isMark(next, '“"‘')
  return (
    isName && tokens.slice(Math.max(0, start - longestNamed), start).some(({ low }) => introducing.has(low))
  )
}

function formAlone(
  tokens: readonly Token[],
  start: number,
  verb: number,
  cue: Cue,
): VerbGroup['form'] | null {
  const { forms } = cue
  const before = tokens[start - 1]
  const next = tokens[verb + 1]
  const isModified = isDeterminer(before) && !isRelative(before) && !isSubjectPronoun(before)
  if (isModified || isPossessive(before)) return null
  if (forms.has('ing')) {
    if (beforeNoCue.has(before?.low ?? '')) return null
    const isFree = !before || isMark(before) || isPreposition(before) || beforeParticiple.has(before.low)
    return isFree || opensObject(next) ? 'ing' : null
  }
  if (isPreposition(before) && before?.low !== 'as') return null
  if (forms.has('past')) {
    if (before?.kind === 'number' && isPlainWord(next)) return null
    if (isNaming(tokens, start, verb, cue)) return null
    const hasNobody = !before || isMark(before) || before.low === 'when' || before.low === 'if'
    return next?.low === 'by' || (cue.base === 'ask' && hasNobody) ? 'passive' : 'finite'
  }
  if (!before || isNoun(tokens, start, verb, cue) || !opensContent(cue, next)) return null
  if (forms.has('s')) return 'finite'
  if (!forms.has('base') || isMark(before)) return null
  return isPlural(before) || (!nounLike.has(cue.base) && !isCoordinator(before)) ? 'finite' : null
}
