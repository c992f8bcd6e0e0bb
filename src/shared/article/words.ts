import type { Block } from '../records/block'
import { bit, characterTable, letterBits, wordBits } from './characters'

// UAX #29, rules WB6, WB7, WB11 and WB12: what may stand between two letters or two digits of one word.
const betweenLetters = new Set(":·.‘’'․﹕＇．")
const betweenDigits = new Set(",;.‘’'٫٬，．")
const wordStart = letterBits | bit.digit
const underscore = 0x5f
// Long enough for any stretch between two punctuation marks; bounds what the dictionary has to look at in one go.
const longestRun = 512
const astralWord = /^[\p{L}\p{N}\p{M}]/u

let segmenter: Intl.Segmenter | null = null

/**
 * Finds the words of a text: pairs of start and end in UTF-16 units, in order, `words[2i]` to `words[2i + 1]`. A word is
 * a run of letters, digits and marks, as UAX #29 bounds it: "don't", "3,000", "4.2" and "U.S" are one word each, the
 * parts of "tax-free" are two. Chinese, Japanese, Thai, Lao, Khmer and Burmese are parted by the dictionary of
 * Intl.Segmenter. Words never cross the end of a block. Linear.
 */
export function findWords(text: string, blocks: readonly Block[]): Uint32Array {
  const found: Found = { bounds: new Uint32Array(64 + (text.length >> 1)), length: 0 }
  for (const block of blocks) wordsOfStretch(text, block.start, Math.min(block.end, text.length), found)
  return found.bounds.slice(0, found.length)
}

type Found = { bounds: Uint32Array; length: number }

function add(found: Found, start: number, end: number): void {
  if (found.length + 2 > found.bounds.length) {
    const wider = new Uint32Array(found.bounds.length * 2)
    wider.set(found.bounds)
    found.bounds = wider
  }
  found.bounds[found.length++] = start
  found.bounds[found.length++] = end
}

function wordsOfStretch(text: string, start: number, end: number, found: Found): void {
  const table = characterTable()
  let at = start
  while (at < end) {
    const bits = table[text.charCodeAt(at)] ?? 0
    if ((bits & bit.unspaced) !== 0) {
      at = unspacedRun(text, at, end, found)
    } else if ((bits & wordStart) !== 0 || ((bits & bit.surrogate) !== 0 && isAstralWord(text, at, end))) {
      const to = endOfWord(text, at, end)
      add(found, at, to)
      at = to
    } else {
      at++
    }
  }
}

function endOfWord(text: string, from: number, end: number): number {
  const table = characterTable()
  let at = from
  while (at < end) {
    const unit = text.charCodeAt(at)
    const bits = table[unit] ?? 0
    if ((bits & bit.unspaced) !== 0) return at
    if ((bits & wordBits) !== 0 || unit === underscore) at++
    else if ((bits & bit.space) !== 0) return at
    else if ((bits & bit.surrogate) !== 0 && isAstralWord(text, at, end)) at += 2
    else if (joins(text, at, end)) at++
    else return at
  }
  return at
}

/** Says whether the mark at an offset holds together what stands before and after it. */
function joins(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const table = characterTable()
  const before = table[text.charCodeAt(at - 1)] ?? 0
  const after = table[text.charCodeAt(at + 1)] ?? 0
  const mark = text.charAt(at)
  if ((after & letterBits) !== 0) {
    return (
      (before & (letterBits | bit.mark)) !== 0 && betweenLetters.has(mark) && (after & bit.unspaced) === 0
    )
  }
  return (after & bit.digit) !== 0 && (before & bit.digit) !== 0 && betweenDigits.has(mark)
}

function isAstralWord(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return false
  return astralWord.test(text.slice(at, at + 2))
}

// Punctuation is taken along, since asking the dictionary costs more than a few marks do.
function endOfUnspaced(text: string, at: number, end: number): number {
  const table = characterTable()
  for (let to = at; to < end; to++) {
    const unit = text.charCodeAt(to)
    const bits = table[unit] ?? 0
    const isMark = unit >= 0x3000 && (bits & (wordBits | bit.surrogate)) === 0
    if ((bits & (bit.unspaced | bit.mark)) === 0 && !isMark) return to
  }
  return end
}

function unspacedRun(text: string, at: number, end: number, found: Found): number {
  const to = endOfUnspaced(text, at, Math.min(end, at + longestRun))
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  for (const part of segmenter.segment(text.slice(at, to))) {
    if (part.isWordLike) add(found, at + part.index, at + part.index + part.segment.length)
  }
  return to
}
