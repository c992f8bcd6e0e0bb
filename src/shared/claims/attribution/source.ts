import {
  isAdverb,
  isAside,
  isCoordinator,
  isDay,
  isDeterminer,
  isLooseAdverb,
  isPossessive,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './english'
import { roles } from '../facts/lexicon'
import { isFiniteVerb } from './finiteVerb'
import { phraseEndingAt } from './nounPhrase'
import { isMark, speechAt, type Run, type Sentence } from './sentence'
import type { Token } from './tokens'

const longestAside = 40
const longestReach = 60
const asideEnds = new Set(
  'example instance fact particular turn contrast general addition course one part response return'.split(
    ' ',
  ),
)

/** Words between two commas that say how or when, not who: "however", "speaking in Iowa". */
function isAsideRun(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start]
  if (!first || end <= start) return true
  if (end - start <= 4 && (isAside(first) || asideEnds.has(tokens[end - 1]?.low ?? ''))) return true
  if (isPreposition(first) && first.low !== 'of') return true
  if (isSubordinator(first) && !isRelative(first)) return true
  return first.low.endsWith('ing') || (!first.capital && first.low.endsWith('ly'))
}

function commaBefore(sentence: Sentence, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - longestAside); index--) {
    if (isMark(sentence.tokens[index], ',')) return index
    if (isMark(sentence.tokens[index], ':;?!—') || speechAt(sentence, index)) return -1
  }
  return -1
}

/** Steps back over "on Tuesday" or "later" between a subject and its verb. */
function skipTimeBack(tokens: readonly Token[], at: number): number {
  let index = at
  const saysWhen = (token: Token | undefined): boolean =>
    isTime(token) || isLooseAdverb(token) || token?.low === 'late' || token?.low === 'early'
  while (index >= 0 && saysWhen(tokens[index])) index--
  if (index === at) return at
  const before = tokens[index]
  if (before?.low === 'on' || before?.low === 'in') return index - 1
  // "the week", "this year": a noun phrase, no date.
  return isDeterminer(before) ? at : index
}

/** "curator and director of", "Chairman of the Centre": who somebody is; not "President Hart", which is a name. */
function opensRole(tokens: readonly Token[], at: number): boolean {
  const role = tokens[at]
  if (!roles.has(role?.low ?? '')) return false
  const next = tokens[at + 1]
  return !role?.capital || isPreposition(next) || isCoordinator(next)
}

/** "Ann Hart, 33, a lawyer," before a verb: the phrase before the first of the commas, up to the last. */
function withApposition(sentence: Sentence, comma: number, last: number): Run | null {
  const { tokens } = sentence
  let head = comma
  for (let round = 0; round < 3; round++) {
    const first = commaBefore(sentence, head)
    const opens = tokens[first + 1]
    const isPart =
      tokens[head - 1]?.kind === 'number' ||
      (isDeterminer(opens) && !opens?.capital) ||
      isRelative(opens) ||
      opensRole(tokens, isCoordinator(opens) ? first + 2 : first + 1)
    if (first < 0 || !isPart || isFiniteVerb(tokens, head - 1)) break
    head = first
  }
  const phrase = phraseEndingAt(sentence, head - 1)
  return phrase && { start: phrase.start, end: last + 1 }
}

/** Finds who does what the verb group that starts at `at` says, before it; null when nobody is there. */
export function sourceBefore(sentence: Sentence, at: number): Run | null {
  const { tokens } = sentence
  let last = at - 1
  for (let round = 0; round < 3; round++) {
    last = skipTimeBack(tokens, last)
    if (!isMark(tokens[last], ',')) break
    const comma = commaBefore(sentence, last)
    if (comma < 0) return null
    if (!isAsideRun(tokens, comma + 1, last)) return withApposition(sentence, comma, last)
    last = comma - 1
  }
  return phraseEndingAt(sentence, last)
}

/** Finds the subject of the main verb that a participle or a second verb hangs on. */
export function subjectOfMainVerb(sentence: Sentence, at: number): Run | null {
  const { tokens } = sentence
  for (let index = at - 1; index >= Math.max(0, at - longestReach); index--) {
    if (speechAt(sentence, index) || isMark(tokens[index], ';')) return null
    if (!isFiniteVerb(tokens, index)) continue
    let start = index
    while (start > 0 && (isFiniteVerb(tokens, start - 1) || isAdverb(tokens[start - 1]))) start--
    const before = tokens[start - 1]
    if (before && !isRelative(before) && !isCoordinator(before)) {
      const source = sourceBefore(sentence, start)
      if (source) return source
    }
    index = start
  }
  return null
}

const circumstances = new Set(
  'as when after before while during because if though although amid via then'.split(' '),
)
const occasions = new Set(
  'interview statement speech email e-mail tweet letter conference release memo call post essay article column'.split(
    ' ',
  ),
)

/** Says whether "in an interview" or the like begins at a token: where something was said. */
export function isOccasion(tokens: readonly Token[], at: number): boolean {
  if (!['in', 'on', 'at', 'during'].includes(tokens[at]?.low ?? '')) return false
  for (let index = at + 1; index < at + 6 && !isMark(tokens[index]); index++) {
    if (occasions.has(tokens[index]?.low ?? '')) return true
  }
  return false
}

function opensApposition(next: Token | undefined): boolean {
  if (!next || isMark(next)) return false
  if (next.capital || next.kind === 'number' || isRelative(next)) return true
  if (/(?:ing|ly|ed)$/.test(next.low)) return false
  return !(isPreposition(next) || isSubordinator(next) || isCoordinator(next) || isSubjectPronoun(next))
}

/** "According to Ann Hart, a lawyer, it …": the second comma ends the apposition. */
function isShortApposition(tokens: readonly Token[], comma: number): boolean {
  if (!opensApposition(tokens[comma + 1])) return false
  const isClause = isRelative(tokens[comma + 1])
  for (let index = comma + 1; index < Math.min(tokens.length, comma + 20); index++) {
    if (isMark(tokens[index], ',')) return true
    if (!isClause && isFiniteVerb(tokens, index)) return false
  }
  return false
}

function endsSource(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // "the Sydney Morning Herald".
  const isNamed = token?.capital && tokens[at - 1]?.capital && !isDay(token)
  if ((isTime(token) && !isNamed) || circumstances.has(token?.low ?? '')) return true
  if (['on', 'in', 'at', 'late', 'early'].includes(token?.low ?? '') && isTime(tokens[at + 1])) return true
  return isCoordinator(token) && isFiniteVerb(tokens, at + 1)
}

const openingQuantity = new Set('over more less fewer at about around nearly almost some up'.split(' '))

/** "According to the ministry over 345 pilgrims died", "According to police the man fled": no comma, another subject. */
function opensStatement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isPreposition(tokens[at - 1]) || isDeterminer(tokens[at - 1])) return false
  if (isSubjectPronoun(token) && !isRelative(token)) return true
  if (token?.kind === 'number') return true
  const next = tokens[at + 1]
  if (openingQuantity.has(token?.low ?? ''))
    return next?.kind === 'number' || next?.low === 'than' || next?.low === 'least'
  return isDeterminer(token) && !isPossessive(token) && !isRelative(token)
}

/**
 * Finds who speaks after an inverted verb or "according to": "…," said Ann Hart, who was there. `opening`: the sentence
 * begins with it, so that the source ends where the sentence proper begins.
 */
export function sourceAfter(sentence: Sentence, from: number, opening = false): Run | null {
  const { tokens } = sentence
  const limit = Math.min(tokens.length, from + longestReach)
  let described = false
  let end = from
  for (; end < limit; end++) {
    const token = tokens[end]
    if (speechAt(sentence, end) || isMark(token, '.:;?!“"«—–')) break
    if (isMark(token, '(')) {
      while (end < limit && !isMark(tokens[end], ')')) end++
    } else if (isMark(token, ',')) {
      if (opening ? !isShortApposition(tokens, end) : !opensApposition(tokens[end + 1])) break
      described = true
    } else if (end > from) {
      if (isOccasion(tokens, end)) break
      // Inside a description, a date is part of it: "who ran in 2008".
      described ||= isRelative(token)
      if (!described && (endsSource(tokens, end) || (opening && opensStatement(tokens, end)))) break
    }
  }
  if (isMark(tokens[end - 1], ',')) end--
  const canOpen = !isMark(tokens[from]) && !isPreposition(tokens[from]) && !isTime(tokens[from])
  return end > from && canOpen ? { start: from, end: Math.min(end, limit) } : null
}
