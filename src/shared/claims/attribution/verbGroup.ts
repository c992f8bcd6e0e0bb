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
  return form && { start, end: verb + 1, cue, form }
}

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
    'record mean issue release alert'
  ).split(' '),
)
const plurals = new Set(
  'i we you they who that which people men women police others many most some few all voters critics'.split(
    ' ',
  ),
)
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

function isNoun(before: Word, next: Word, cue: Cue): boolean {
  if (!nounLike.has(cue.base) || isSubjectPronoun(before) || next?.low === 'that') return false
  if (before?.low.endsWith('s') && isMark(next, ',')) return false
  return cue.base === 'state' || !before?.capital || !opensObject(next)
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
    const isFree = !before || isMark(before) || isPreposition(before) || beforeParticiple.has(before.low)
    return isFree || opensObject(next) ? 'ing' : null
  }
  if (isPreposition(before) && before?.low !== 'as') return null
  if (forms.has('past')) {
    const hasNobody = !before || isMark(before) || before.low === 'when' || before.low === 'if'
    return next?.low === 'by' || (cue.base === 'ask' && hasNobody) ? 'passive' : 'finite'
  }
  if (!before || isNoun(before, next, cue) || !opensContent(cue, next)) return null
  if (forms.has('s')) return 'finite'
  if (!forms.has('base') || isMark(before)) return null
  return isPlural(before) || (!nounLike.has(cue.base) && !isCoordinator(before)) ? 'finite' : null
}
