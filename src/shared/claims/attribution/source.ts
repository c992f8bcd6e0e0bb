import { cueVerbs } from './cueVerbs'
import {
  isAside,
  isAuxiliary,
  isBe,
  isCoordinator,
  isDeterminer,
  isIrregularPast,
  isLooseAdverb,
  isOpener,
  isPossessive,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isTime,
} from './english'
import { isMark, speechAt, type Sentence } from './sentence'
import type { Token } from './tokens'

/** A run of tokens: indices, end exclusive. */
export type Run = { readonly start: number; readonly end: number }

// No noun phrase is longer; it bounds the work for one cue.
const reach = 60
const asideReach = 40
const stops = '.:;?!"“”‘«»—–…*'

/** Says whether a token is a finite verb, as far as its form and its neighbours tell. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || token.kind !== 'word') return false
  if (isAuxiliary(token)) return token.low !== "'s" || (before !== undefined && isSubjectPronoun(before))
  if (
    before &&
    ((isDeterminer(before) && !isSubjectPronoun(before) && !isRelative(before)) ||
      isPreposition(before) ||
      isPossessive(before))
  )
    return false
  if (token.capital) return false
  if (isIrregularPast(token)) return true
  if (/[^e]ed$/.test(token.low) && token.low.length > 4) return !(before && isBe(before))
  const cue = cueVerbs.get(token.low)
  return (
    cue !== undefined &&
    cue.forms.has('s') &&
    before !== undefined &&
    (before.capital || isSubjectPronoun(before) || isRelative(before))
  )
}

const partOfAside = new Set([
  'example',
  'instance',
  'fact',
  'particular',
  'turn',
  'contrast',
  'general',
  'addition',
  'course',
  'one',
  'part',
  'response',
  'return',
])

/** Words between two commas that say how or when, not who: "however", "speaking in Iowa". */
function isAsideRun(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start]
  const last = tokens[end - 1]
  if (!first || !last) return true
  if (end - start <= 4 && (isAside(first) || partOfAside.has(last.low))) return true
  if (isPreposition(first) && first.low !== 'of') return true
  if (isSubordinator(first) && !isRelative(first)) return true
  return first.low.endsWith('ing') || (!first.capital && first.low.endsWith('ly'))
}

function commaBefore(sentence: Sentence, at: number): number {
  const limit = Math.max(0, at - asideReach)
  for (let index = at - 1; index >= limit; index--) {
    const token = sentence.tokens[index]
    if (isMark(token, ',')) return index
    if (isMark(token, ':;?!—') || speechAt(sentence, index)) return -1
  }
  return -1
}

function skipTimeBack(tokens: readonly Token[], at: number): number {
  let index = at
  while (index >= 0) {
    const token = tokens[index]
    if (!token || !(isTime(token) || isLooseAdverb(token) || token.low === 'late' || token.low === 'early'))
      break
    index--
  }
  if (index === at) return at
  const before = tokens[index]
  if (before && (before.low === 'on' || before.low === 'in')) return index - 1
  // "the week", "this year": a noun phrase, no date.
  return before && isDeterminer(before) ? at : index
}

/** Finds who does what the verb group at `at` says, before it; null when nobody is there. */
export function sourceBefore(sentence: Sentence, at: number): Run | null {
  const { tokens } = sentence
  let last = at - 1
  for (let round = 0; round < 3; round++) {
    last = skipTimeBack(tokens, last)
    const token = tokens[last]
    if (!token) return null
    if (!isMark(token, ',')) break
    const comma = commaBefore(sentence, last)
    if (comma < 0) return null
    if (!isAsideRun(tokens, comma + 1, last)) return withApposition(sentence, comma, last)
    last = comma - 1
  }
  return phraseEndingAt(sentence, last)
}

function withApposition(sentence: Sentence, comma: number, last: number): Run | null {
  const { tokens } = sentence
  let head = comma
  for (let round = 0; round < 3; round++) {
    const before = tokens[head - 1]
    const first = commaBefore(sentence, head)
    const opens = tokens[first + 1]
    const isPart =
      first >= 0 &&
      opens &&
      (before?.kind === 'number' || (!opens.capital && isDeterminer(opens)) || isRelative(opens))
    if (!isPart || isFiniteVerb(tokens, head - 1)) break
    head = first
  }
  const phrase = phraseEndingAt(sentence, head - 1)
  return phrase && { start: phrase.start, end: last + 1 }
}

function relativeBefore(sentence: Sentence, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const token = sentence.tokens[index]
    if (!token || isMark(token, stops + ',')) return -1
    if (isRelative(token)) return index
  }
  return -1
}

function hasFiniteBefore(sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 20); index--) {
    const token = sentence.tokens[index]
    if (!token || isMark(token, stops + ',') || isSubordinator(token) || speechAt(sentence, index))
      return false
    if (isFiniteVerb(sentence.tokens, index) && relativeBefore(sentence, index) < 0) return true
  }
  return false
}

/** The noun phrase that ends at a token. */
function phraseEndingAt(sentence: Sentence, last: number): Run | null {
  const { tokens } = sentence
  const final = tokens[last]
  if (!final || speechAt(sentence, last)) return null
  if (isSubjectPronoun(final) || isRelative(final)) return { start: last, end: last + 1 }
  let start = last + 1
  const limit = Math.max(0, last - reach)
  for (let index = last; index >= limit; index--) {
    const token = tokens[index]
    if (!token || speechAt(sentence, index)) break
    if (isMark(token, ')]')) {
      while (index > limit && !isMark(tokens[index], '([')) index--
      start = index
      continue
    }
    if (isMark(token, stops + '(') || (isMark(token, ',') && !isList(tokens, index, start, last))) break
    if ((isSubordinator(token) && !isPreposition(token)) || token.low === 'as') break
    if (isCoordinator(token)) {
      if (token.low !== 'and' && token.low !== 'or') break
      if (index === last || hasFiniteBefore(sentence, index)) break
      continue
    }
    if (isFiniteVerb(tokens, index)) {
      const relative = relativeBefore(sentence, index)
      if (relative < 1) {
        const next = tokens[index + 1]
        if (token.low.endsWith('ed') && next && isPreposition(next) && index > 0) continue
        break
      }
      index = relative
      continue
    }
    start = index
  }
  return trimPhrase(tokens, start, last + 1)
}

/** "Ann, Bob and Carl": a comma inside a list of names. */
function isList(tokens: readonly Token[], comma: number, start: number, last: number): boolean {
  const before = tokens[comma - 1]
  if (!before || before.kind === 'mark') return false
  for (let index = start; index < Math.min(last, start + 8); index++) {
    if (tokens[index]?.low === 'and') return before.capital === (tokens[index + 1]?.capital ?? false)
  }
  return false
}

function trimPhrase(tokens: readonly Token[], from: number, end: number): Run | null {
  let start = from
  while (start < end) {
    const token = tokens[start]
    if (!token) return null
    const isLead =
      isOpener(token) || isCoordinator(token) || (token.kind === 'mark' && !'$“"‘\''.includes(token.low))
    if (!isLead) break
    start++
  }
  const first = tokens[start]
  if (!first || start >= end) return null
  if (!isPreposition(first) || start === end - 1) return { start, end }
  return afterOpeningPreposition(tokens, start, end)
}

/** "In May Trump": the phrase begins where the time ends, or at the last name. */
function afterOpeningPreposition(tokens: readonly Token[], from: number, end: number): Run | null {
  let start = from + 1
  while (start < end) {
    const token = tokens[start]
    if (!token || !(isTime(token) || token.kind === 'number' || isDeterminer(token))) break
    start++
  }
  const before = tokens[start - 1]
  if (start > from + 1 && start < end && before && (isTime(before) || before.kind === 'number'))
    return { start, end }
  return null
}

/** Finds the subject of the main verb that a participle, an infinitive or a second verb hangs on. */
export function subjectOfMainVerb(sentence: Sentence, at: number): Run | null {
  const { tokens } = sentence
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    if (speechAt(sentence, index) || isMark(tokens[index], ';')) return null
    if (!isFiniteVerb(tokens, index)) continue
    let start = index
    while (start > 0 && isFiniteVerb(tokens, start - 1)) start--
    const before = tokens[start - 1]
    if (!before || isRelative(before)) continue
    const source = isCoordinator(before) ? null : sourceBefore(sentence, start)
    if (source) return source
  }
  return null
}

const endsInverted = new Set(
  'as when after before while during because if though although amid via then'.split(' '),
)
const saidWhere = new Set(
  'interview statement speech email e-mail tweet letter conference release memo call post'.split(' '),
)

/** "in an interview": where it was said. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low
  if (low !== 'in' && low !== 'on' && low !== 'at' && low !== 'during') return false
  for (let index = at + 1; index < at + 6; index++) {
    if (saidWhere.has(tokens[index]?.low ?? '')) return true
    if (isMark(tokens[index])) return false
  }
  return false
}

/**
 * Finds who speaks after an inverted verb or "according to": "…," said Ann Hart, who was there. `opening`: the sentence
 * begins with it, so that the source ends where the sentence proper begins.
 */
export function sourceAfter(sentence: Sentence, from: number, opening = false): Run | null {
  const { tokens } = sentence
  let end = from
  let described = false
  const limit = Math.min(tokens.length, from + reach)
  for (; end < limit; end++) {
    const token = tokens[end]
    if (!token || speechAt(sentence, end) || isMark(token, '.:;?!“"«—–')) break
    if (isMark(token, '(')) {
      while (end < limit && !isMark(tokens[end], ')')) end++
      continue
    }
    if (isMark(token, ',')) {
      if (opening ? !isShortApposition(sentence, end) : !opensApposition(tokens[end + 1])) break
      described = true
      continue
    }
    if (end === from) continue
    if (isOccasion(tokens, end)) break
    if (described || isRelative(token)) {
      described = true
      continue
    }
    if (isTime(token) || endsInverted.has(token.low)) break
    if (
      ['on', 'in', 'at', 'late', 'early'].includes(token.low) &&
      tokens[end + 1] &&
      isTime(tokens[end + 1] as Token)
    )
      break
    if (isCoordinator(token) && isFiniteVerb(tokens, end + 1)) break
  }
  if (end > from && isMark(tokens[end - 1], ',')) end--
  const first = tokens[from]
  return end > from && first && !isMark(first) && !isPreposition(first) ? { start: from, end } : null
}

/** "According to Ann Hart, a lawyer, it …": the second comma ends the apposition. */
function isShortApposition(sentence: Sentence, comma: number): boolean {
  const { tokens } = sentence
  if (!opensApposition(tokens[comma + 1])) return false
  for (let index = comma + 1; index < Math.min(tokens.length, comma + 20); index++) {
    if (isMark(tokens[index], ',')) return true
    if (isFiniteVerb(tokens, index) && !isRelative(tokens[comma + 1] as Token)) return false
  }
  return false
}

function opensApposition(next: Token | undefined): boolean {
  if (!next || next.kind === 'mark') return false
  if (next.capital || next.kind === 'number' || isRelative(next)) return true
  if (next.low.endsWith('ing') || next.low.endsWith('ly') || next.low.endsWith('ed')) return false
  return !(isPreposition(next) || isSubordinator(next) || isCoordinator(next) || isSubjectPronoun(next))
}
