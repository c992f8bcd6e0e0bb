import { cueVerbs, type Cue } from './cueVerbs'
import {
  isAdverb,
  isAuxiliary,
  isBe,
  isCoordinator,
  isDeterminer,
  isHave,
  isLooseAdverb,
  isModal,
  isPossessive,
  isPreposition,
  isSubjectPronoun,
} from './english'
import { isMark, speechAt, type Sentence } from './sentence'
import type { Token } from './tokens'

/** A cue verb with what belongs to it: "has not said", "was asked", "to say". Indices of tokens, end exclusive. */
export type VerbGroup = {
  readonly start: number
  readonly end: number
  readonly verb: number
  readonly cue: Cue
  readonly form: 'finite' | 'infinitive' | 'ing' | 'passive'
}

function startOfGroup(tokens: readonly Token[], verb: number): number {
  let start = verb
  while (start > 0) {
    const before = tokens[start - 1]
    if (!before || before.kind === 'mark' || !(isAuxiliary(before) || isAdverb(before))) break
    // "Trump's proposed ban": a possessive, no verb.
    if (before.low === "'s" && !isContraction(tokens, start - 1)) break
    start--
  }
  return start
}

const isContraction = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (isSubjectPronoun(before) || ['there', 'that', 'what', 'here'].includes(before.low))
  )
}

const openersOfObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isDeterminer(token) ||
    isSubjectPronoun(token) ||
    token.capital ||
    token.low === 'to' ||
    token.low === 'him' ||
    token.low === 'them' ||
    isMark(token, '“":‘'))

/** Reads the verb group around the token at `verb`; null when the word is no cue verb there. */
export function verbGroupAt(sentence: Sentence, verb: number): VerbGroup | null {
  const { tokens } = sentence
  const token = tokens[verb]
  const cue = token && cueVerbs.get(token.low)
  if (!token || !cue || speechAt(sentence, verb)) return null
  const start = startOfGroup(tokens, verb)
  const helpers = tokens.slice(start, verb)
  const group = { end: verb + 1, verb, cue }
  const before = tokens[start - 1]
  if (before?.low === 'to' && cue.forms.has('base') && !helpers.some(isAuxiliary)) {
    return null
  }
  const last = helpers.findLast(isAuxiliary)
  if (last) {
    if (isModal(last)) return cue.forms.has('base') ? { ...group, start, form: 'finite' } : null
    if (isBe(last) && cue.forms.has('ing')) return { ...group, start, form: 'finite' }
    if (!cue.forms.has('participle')) return null
    if (isHave(last) || (last.low === "'s" && start === verb - 1 && cue.base === 'say'))
      return { ...group, start, form: 'finite' }
    return { ...group, start, form: 'passive' }
  }
  const form = bareForm(tokens, verb, start, cue)
  return form && { ...group, start, form }
}

// Their plural or bare form is a noun more often than a verb.
const nounLike = new Set(
  (
    'state email comment report point remark note plan call question attack vote demand support hope fear doubt view ' +
    'advocate estimate promise forecast quote post tweet text answer request protest charge boast joke cry signal ' +
    'release share quote show dream guess desire champion release favor focus oath threat pledge judge name study back care press address pan boo cheer counter challenge rule limit record mean issue'
  ).split(' '),
)

function isNounHere(before: Token | undefined, next: Token | undefined, cue: Cue): boolean {
  if (!nounLike.has(cue.base)) return false
  if (before && isSubjectPronoun(before)) return false
  if (next?.low === 'that') return false
  if (before?.low.endsWith('s') && isMark(next, ',')) return false
  const named = before?.capital ?? false
  return cue.base === 'state' || !named || !openersOfObject(next)
}

function bareForm(tokens: readonly Token[], verb: number, start: number, cue: Cue): VerbGroup['form'] | null {
  const before = tokens[start - 1]
  const next = tokens[verb + 1]
  if (
    before &&
    isDeterminer(before) &&
    before.low !== 'that' &&
    before.low !== 'which' &&
    !isSubjectPronoun(before)
  )
    return null
  if (before && isPossessive(before)) return null
  if (cue.forms.has('ing'))
    return !before ||
      before.kind === 'mark' ||
      isPreposition(before) ||
      ['and', 'while', 'before', 'after', 'when', 'but', 'or'].includes(before.low) ||
      openersOfObject(next)
      ? 'ing'
      : null
  if (before && isPreposition(before) && before.low !== 'as') return null
  if (cue.forms.has('past')) {
    const hasNobody = !before || before.kind === 'mark' || before.low === 'when' || before.low === 'if'
    if (next?.low === 'by' || (cue.base === 'ask' && hasNobody)) return 'passive'
    return 'finite'
  }
  if (isNounHere(before, next, cue)) return null
  if (cue.forms.has('s')) return before && openersOrClause(cue, next) ? 'finite' : null
  if (!cue.forms.has('base') || !before || before.kind === 'mark') return null
  const canGovern = isPlural(before) || (!nounLike.has(cue.base) && !isCoordinator(before))
  return canGovern && openersOrClause(cue, next) ? 'finite' : null
}

const plurals = new Set(
  'i we you they who that which people men women police others many most some few all voters critics'.split(
    ' ',
  ),
)

function isPlural(token: Token): boolean {
  return (
    plurals.has(token.low) || (token.low.length > 3 && token.low.endsWith('s') && !token.low.endsWith('ss'))
  )
}

function openersOrClause(cue: Cue, next: Token | undefined): boolean {
  if (!next) return true
  return (
    openersOfObject(next) ||
    cue.frames.particles.has(next.low) ||
    isMark(next) ||
    ['if', 'whether', 'how', 'why', 'what', 'there', 'like'].includes(next.low) ||
    !isPreposition(next)
  )
}

export { isLooseAdverb }
