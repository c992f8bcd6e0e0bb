import { abbreviationIn, type Abbreviation } from './abbreviations'
import { bit, characterTable, letterBits, skip, skipBack, wordBits } from './characters'

/** What the rules of a language know. */
export type Rules = {
  readonly language: string
  readonly abbreviations: ReadonlyMap<string, Abbreviation>
  readonly starters: ReadonlySet<string>
}

/** One run of stops that may end a sentence, and what stands around it. Offsets are UTF-16 units. */
export type Stop = {
  /** Where the sentence began that it may end. */
  readonly sentence: number
  readonly start: number
  /** After the last stop. */
  readonly end: number
  /** After the quotation marks, brackets and footnote marks that follow it. */
  readonly closed: number
  /** The next character that is not white space, or the block's end. */
  readonly next: number
}

const longestToken = 24
const tokenMarks = new Set(".-'’&/º°")
const opening = bit.opener | bit.bullet

/** Reads back from a full stop the word that it stands behind, with inner full stops: "U.S", "e.g", "Ph.D". */
function wordBefore(text: string, from: number, start: number): string {
  const table = characterTable()
  const limit = Math.max(start, from - longestToken)
  let at = from
  while (at > limit) {
    const unit = text.charCodeAt(at - 1)
    if (((table[unit] ?? 0) & wordBits) === 0 && !tokenMarks.has(text.charAt(at - 1))) break
    at--
  }
  return text.slice(at, from)
}

/** The word that begins at or after an offset, past opening quotation marks and brackets. */
function wordAfter(text: string, at: number, end: number): string {
  const from = skip(text, at, Math.min(end, at + 4), opening)
  const to = skip(text, from, Math.min(end, from + longestToken), wordBits)
  return text.slice(from, to)
}

const isNumber = /^\d+$/
const isMarker = /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/
const isInitial = /^\p{Lu}$/u
const isInitials = /^\p{Lu}(?:\.-?\p{Lu})+$/u
const isRoman = /^[IVX]+$/
const startsUpper = /^[\p{Lu}\p{Lt}]/u
const startsDigit = /^\p{N}/u

function isStarter(rules: Rules, word: string): boolean {
  return rules.starters.has(word.toLowerCase())
}

/** "At 5 a.m.", "In 44 B.C.": the sentence has only said when, so a name after it goes on. */
function isOpeningPhrase(text: string, stop: Stop): boolean {
  const first = wordAfter(text, stop.sentence, stop.start).toLowerCase()
  return (
    ['at', 'by', 'on', 'in', 'around', 'before', 'after', 'since', 'until'].includes(first) &&
    stop.start - stop.sentence < 50
  )
}

function endsAfterAbbreviation(
  text: string,
  stop: Stop,
  rules: Rules,
  kind: Abbreviation,
  next: string,
): boolean {
  switch (kind) {
    case 'title':
    case 'lead':
      return false
    case 'number':
      return !startsDigit.test(next) && !(next.length === 1 && startsUpper.test(next)) && !isRoman.test(next)
    case 'tail':
      return isStarter(rules, next)
    case 'month':
      return !startsDigit.test(next) && isStarter(rules, next)
    case 'time':
      return !isOpeningPhrase(text, stop)
    case 'unit':
      return !startsDigit.test(next)
  }
}

/** Says whether one full stop without closers, before a capital or a digit, ends the sentence. */
function fullStopEnds(text: string, stop: Stop, end: number, rules: Rules): boolean {
  const word = wordBefore(text, stop.start, stop.sentence)
  if (word === '') return true
  const next = wordAfter(text, stop.next, end)
  const begins = stop.start - word.length === stop.sentence
  if (begins && isMarker.test(word)) return false
  const kind = abbreviationIn(rules.abbreviations, word)
  if (kind) return endsAfterAbbreviation(text, stop, rules, kind, next)
  if (isInitial.test(word)) return initialEnds(text, stop, rules, word, next)
  if (isInitials.test(word)) return isStarter(rules, next)
  if (rules.language === 'de' && ((isNumber.test(word) && word.length <= 2) || isRoman.test(word)))
    return isStarter(rules, next)
  return true
}

function initialEnds(text: string, stop: Stop, rules: Rules, word: string, next: string): boolean {
  const before = skipBack(text, stop.start - 1, stop.sentence, bit.space)
  const previous = wordBefore(text, before, stop.sentence)
  if (next.length === 1 && startsUpper.test(next) && next !== 'I' && next !== 'A') return false
  if (word === 'I' && rules.language === 'en' && !startsUpper.test(previous)) return isStarter(rules, next)
  return isStarter(rules, next) && !startsUpper.test(previous)
}

/** Says whether a run of stops ends its sentence. `end` is the end of the block. */
export function endsSentence(text: string, stop: Stop, end: number, rules: Rules): boolean {
  if (stop.next >= end) return true
  const table = characterTable()
  const last = text.charCodeAt(stop.end - 1)
  // 。 and its kin need no space after them.
  if (stop.next === stop.closed) return last >= 0x3000
  const after = skip(text, stop.next, Math.min(end, stop.next + 4), opening)
  const bits = table[text.charCodeAt(after)] ?? 0
  if ((bits & (wordBits | bit.surrogate)) === 0)
    return after > stop.next || !',;:)]}–—-/%'.includes(text.charAt(after))
  if ((bits & bit.lower) !== 0) return false
  if (text.charAt(stop.start) === '.' && stop.end === stop.start + 1 && stop.closed === stop.end)
    return fullStopEnds(text, stop, end, rules)
  return true
}

export const hasLetter = (text: string, at: number): boolean =>
  ((characterTable()[text.charCodeAt(at)] ?? 0) & letterBits) !== 0
