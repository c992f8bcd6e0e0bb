import { abbreviationIn, hasAbbreviations, type Abbreviation } from './abbreviations'
import { bit, characterTable, isAt, skip, skipBack, wordBits } from './characters'
import type { Stop } from './stop'

/** What is known of a language when its sentences are parted. */
export type Rules = {
  readonly language: string
  readonly abbreviations: ReadonlyMap<string, Abbreviation>
  readonly starters: ReadonlySet<string>
  readonly sayings: ReadonlySet<string>
}

const longestToken = 24
const tokenMarks = new Set(".-'’&/º°")
const opening = bit.opener | bit.bullet

/** Reads back from a full stop the word that it stands behind, with inner full stops: "U.S", "e.g", "Ph.D". */
export function wordBefore(text: string, from: number, start: number): string {
  const limit = Math.max(start, from - longestToken)
  let at = from
  while (at > limit && (isAt(text, at - 1, wordBits) || tokenMarks.has(text.charAt(at - 1)))) at--
  return text.slice(at, from)
}

/** Reads the word that begins at an offset, past opening quotation marks and brackets. */
export function wordAfter(text: string, at: number, end: number): string {
  const from = skip(text, at, Math.min(end, at + 4), opening)
  return text.slice(from, skip(text, from, Math.min(end, from + longestToken), wordBits))
}

// French fuses a small word to the front of an abbreviation: "l’art. 4".
const elided = /^(?:[cdjlmnst]|qu)['’](?=\p{L})/iu
const isMarker = /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,4})$/
const isLetter = /^\p{L}$/u
const isInitials = /^\p{Lu}(?:\.-?\p{Lu})+$/u
const isRoman = /^[IVX]+$/
const isPlainWord = /^(?:\p{L}{4,}|\p{Ll}['’]\p{Ll}+)$/u
const isCommonShort = /^(?:\p{Ll}{2,3}|[Ii]t|[Mm]e|[Uu]s)$/u
const startsUpper = /^[\p{Lu}\p{Lt}]/u
const startsDigit = /^\p{N}/u
const germanMonth =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/
// What stands before "800." when it says which one, and before "31." when it says how many.
const beforeGermanOrdinals = new Set(
  'der die das dem den des am im zum zur vom beim ab seit jeder jede jedes ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser unserem einen einem'.split(
    ' ',
  ),
)
const beforeGermanCounts = new Set(
  'auf um platz rang nummer uhr über unter fast rund nur noch minus plus etwa knapp sind waren'.split(' '),
)
const timePhrase = new Set(['at', 'by', 'on', 'in', 'around', 'before', 'after', 'since', 'until'])
const longestTimePhrase = 50

/** "At 5 a.m.", "In 44 B.C.": the sentence has only said when, so a name after it goes on. */
function isTimePhrase(text: string, stop: Stop): boolean {
  const first = wordAfter(text, stop.sentence, stop.start).toLowerCase()
  return timePhrase.has(first) && stop.start - stop.sentence < longestTimePhrase
}

function endsAfterAbbreviation(
  text: string,
  stop: Stop,
  kind: Abbreviation,
  next: string,
  starts: boolean,
): boolean {
  switch (kind) {
    case 'title':
    case 'lead':
      return false
    case 'number':
      return !startsDigit.test(next) && !(next.length === 1 && startsUpper.test(next)) && !isRoman.test(next)
    case 'tail':
    case 'month':
      return starts
    case 'time':
      return !startsDigit.test(next) && !isTimePhrase(text, stop)
    case 'unit':
      return !startsDigit.test(next)
  }
}

/** "J. Smith", "vitamin C. The": one letter with a full stop. */
function letterEnds(
  text: string,
  stop: Stop,
  rules: Rules,
  word: string,
  next: string,
  starts: boolean,
): boolean {
  const isAnotherInitial = next.length === 1 && startsUpper.test(next) && text[stop.next + 1] === '.'
  if (!starts || isAnotherInitial) return false
  const previous = wordBefore(text, skipBack(text, stop.start - 1, stop.sentence, bit.space), stop.sentence)
  if (word === 'I' && rules.language === 'en') return !startsUpper.test(previous) || previous === 'I'
  return !startsUpper.test(previous) || rules.starters.has(previous.toLowerCase())
}

/** German writes "3. Oktober", "800. Jubiläum", "Ludwig XIV.": a full stop that ends no sentence. */
function germanNumberEnds(text: string, stop: Stop, word: string, next: string, starts: boolean): boolean {
  if (isRoman.test(word) || germanMonth.test(next)) return starts && !germanMonth.test(next)
  const before = wordBefore(
    text,
    skipBack(text, stop.start - word.length, stop.sentence, bit.space),
    stop.sentence,
  ).toLowerCase()
  if (beforeGermanOrdinals.has(before)) return starts
  if (/^\d{1,2}(?:\.\d{1,2})?$/.test(word))
    return starts || before.endsWith('.') || beforeGermanCounts.has(before)
  return true
}

/** Says whether a single full stop before a capital or a digit ends the sentence. */
function fullStopEnds(text: string, stop: Stop, end: number, rules: Rules): boolean {
  const word = wordBefore(text, stop.start, stop.sentence)
  if (word === '') return true
  if (stop.start - word.length === stop.sentence && isMarker.test(word)) return false
  const next = wordAfter(text, stop.next, end)
  const starts = rules.starters.has(next.toLowerCase())
  // "Hauptstr. 5".
  if (rules.language === 'de' && /.str$/.test(word) && startsDigit.test(next)) return false
  const kind = abbreviationIn(rules.abbreviations, rules.language === 'fr' ? word.replace(elided, '') : word)
  if (kind) return endsAfterAbbreviation(text, stop, kind, next, starts)
  if (isLetter.test(word)) return letterEnds(text, stop, rules, word, next, starts)
  if (isInitials.test(word)) return starts
  if (rules.language === 'de' && (/^\d/.test(word) || isRoman.test(word)))
    return germanNumberEnds(text, stop, word, next, starts)
  return true
}

const asking = new Set(
  'who whom whose what which where when why how is are was were am do does did has have had can could will would should may'.split(
    ' ',
  ),
)

function isQuestion(text: string, stop: Stop, { language }: Rules): boolean {
  // "— Vous n’avez rien vu ?": a dash opens what is spoken.
  const from = skip(text, stop.sentence, stop.start, bit.space | bit.opener | bit.bullet)
  const dashed = /^[—–-]\s*[¿¡]?/.exec(text.slice(from, from + 4))?.[0].length ?? 0
  const first = wordAfter(text, from + dashed, stop.start)
  return (language === 'en' && asking.has(first.toLowerCase())) || !startsUpper.test(first)
}

/** "rock. i think", "are you? no": text without capitals. Only words that are surely no abbreviation end a sentence here. */
function endsBeforeSmallLetter(text: string, stop: Stop, rules: Rules): boolean {
  if (stop.closed > stop.end || stop.end > stop.start + 1) return false
  const word = wordBefore(text, stop.start, stop.sentence)
  const mark = text.charAt(stop.start)
  if (mark === '?') return isQuestion(text, stop, rules)
  if (mark === '!') return !startsUpper.test(word)
  if (mark !== '.' || !hasAbbreviations(rules.language) || abbreviationIn(rules.abbreviations, word))
    return false
  return isPlainWord.test(word) || (isCommonShort.test(word) && rules.starters.has(word.toLowerCase()))
}

const isMail = /[@/:_\\]/

/** "the end.The next": a space is missing, unless this is an address or a file's name. */
function endsWithoutSpace(text: string, stop: Stop, end: number): boolean {
  const last = text.charCodeAt(stop.end - 1)
  if (last >= 0x3000) return true
  if (!isAt(text, stop.next, bit.upper) || !isAt(text, stop.start - 1, bit.lower | bit.digit | bit.closer))
    return false
  if (stop.closed === stop.end && !isAt(text, stop.start - 2, bit.lower | bit.digit | bit.closer))
    return false
  const to = skip(text, stop.next, Math.min(end, stop.next + longestToken), wordBits)
  if (to === stop.next + 1 && text[to] === '.') return false
  if (text[to] === '.' && isAt(text, to + 1, wordBits) && !isAt(text, to + 1, bit.upper)) return false
  let from = stop.start
  while (from > stop.sentence && stop.start - from < 80 && !isAt(text, from - 1, bit.space)) from--
  return (
    !isMail.test(text.slice(from, Math.min(end, to + 1))) && !text.slice(from, stop.start).includes('www.')
  )
}

/** "…?" Smith asked: the sentence goes on with who said it. */
function goesOnWithSpeaker(text: string, stop: Stop, end: number, rules: Rules): boolean {
  if (stop.closed === stop.end || !'?!…'.includes(text.charAt(stop.end - 1))) return false
  const words = text.slice(stop.next, Math.min(end, stop.next + 60)).split(/\s+/, 4)
  const verb = words.findIndex((word) => rules.sayings.has(word.replace(/[.,:]$/, '')))
  return verb >= 0 && words.slice(0, verb).every((word) => startsUpper.test(word))
}

/** "-- Posted by Ann", and "--" as the last of a block; not "voila! -- you have cake". */
function opensSignature(text: string, at: number, end: number): boolean {
  if (!text.startsWith('--', at)) return false
  const dashes = /-+\s*/y
  dashes.lastIndex = at
  dashes.test(text)
  return dashes.lastIndex >= end || isAt(text, dashes.lastIndex, bit.upper)
}

/** Says whether a run of stops ends its sentence. `end` is the end of the block. */
export function endsSentence(text: string, stop: Stop, end: number, rules: Rules): boolean {
  if (stop.next >= end) return true
  if (stop.next === stop.closed) return endsWithoutSpace(text, stop, end)
  // An ellipsis that opens a sentence, or stands for words left out, "[...]".
  const isEllipsis = stop.end > stop.start + 1 || text[stop.start] === '…'
  if (isEllipsis && (stop.start === stop.sentence || '[('.includes(text.charAt(stop.start - 1)))) return false
  const after = skip(text, stop.next, Math.min(end, stop.next + 4), opening)
  const bits = characterTable()[text.charCodeAt(after)] ?? 0
  const isPlain = text[stop.start] === '.' && stop.closed === stop.start + 1
  // "… the end. -- Posted by": a signature.
  if (stop.end === stop.start + 1 && opensSignature(text, after, end)) return true
  // "gem. § 4", "ca. € 300": the sign belongs to the number behind it.
  if (isPlain && '§$€£'.includes(text.charAt(after))) return fullStopEnds(text, stop, end, rules)
  if ((bits & (wordBits | bit.surrogate)) === 0)
    return after > stop.next || !',;:)]}–—-/%'.includes(text.charAt(after))
  if ((bits & bit.lower) !== 0) return endsBeforeSmallLetter(text, stop, rules)
  if (
    isEllipsis &&
    isAt(text, stop.start - 1, bit.space) &&
    /^I(?!\p{L})/u.test(text.slice(after, after + 2))
  )
    return false
  if ((bits & bit.digit) !== 0 && text[stop.next] === '(') return false
  if (goesOnWithSpeaker(text, stop, end, rules)) return false
  if (isPlain) return fullStopEnds(text, stop, end, rules)
  return true
}
