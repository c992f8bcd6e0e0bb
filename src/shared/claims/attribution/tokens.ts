import type { Span } from '../../records/place'
import { bit, bitsAt, isAt, wordBits } from '../../article/characters'
import { classesOf } from './wordClasses'

/** One word, number or mark of a sentence. */
export type Token = Span & {
  /** In small letters, with straight apostrophes. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  /** The classes of English words that it belongs to, as bits of `wordClass`. */
  readonly classes: number
}

const joining = new Set("-'’.&/@_,")
const clitic = /^(.+?)(['’](?:s|ll|re|ve|d|m))$/i

function endOfToken(text: string, at: number, end: number): number {
  let to = at
  while (to < end) {
    if (isAt(text, to, wordBits | bit.surrogate)) to++
    else if (to > at && joining.has(text.charAt(to)) && to + 1 < end && joins(text, to)) to++
    else break
  }
  return to
}

function joins(text: string, at: number): boolean {
  if (!isAt(text, at + 1, wordBits)) return false
  const isNumber = isAt(text, at - 1, bit.digit) && isAt(text, at + 1, bit.digit)
  return text[at] === ',' ? isNumber : true
}

function lowOf(word: string): string {
  const low = word.toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}

/**
 * Parts a sentence into words, numbers and marks. "Trump's" and "he'll" are two tokens each; a full stop inside the
 * sentence belongs to the abbreviation before it. Two straight or grave apostrophes are one mark.
 */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const bits = bitsAt(text, at)
    if ((bits & bit.space) !== 0) {
      at++
    } else if ((bits & (wordBits | bit.surrogate)) !== 0) {
      at = addWord(text, at, end, tokens)
    } else {
      const unit = text.charAt(at)
      const to = (unit === "'" || unit === '`') && text[at + 1] === unit ? at + 2 : at + 1
      const low = text.slice(at, to)
      tokens.push({ start: at, end: to, low, kind: 'mark', capital: false, classes: classesOf(low) })
      at = to
    }
  }
  return tokens
}

function addToken(
  text: string,
  start: number,
  end: number,
  kind: 'word' | 'number',
  capital: boolean,
  tokens: Token[],
): void {
  const low = lowOf(text.slice(start, end))
  tokens.push({ start, end, low, kind, capital, classes: classesOf(low) })
}

function addWord(text: string, at: number, end: number, tokens: Token[]): number {
  let to = Math.max(at + 1, endOfToken(text, at, end))
  if (
    text[to] === '.' &&
    to + 1 < end &&
    isAt(text, to + 1, bit.space | bit.sign) &&
    hasMore(text, to + 1, end)
  )
    to++
  const word = text.slice(at, to)
  const capital = isAt(text, at, bit.upper)
  const parts = /['’]/.test(word) ? clitic.exec(word) : null
  const kind = isAt(text, at, bit.digit) ? 'number' : 'word'
  const cut = parts?.[1] === undefined ? to : at + parts[1].length
  addToken(text, at, cut, kind, capital, tokens)
  if (cut < to) addToken(text, cut, to, 'word', false, tokens)
  return to
}

/** Says whether a word follows before the sentence ends, so that a full stop is no full stop. */
function hasMore(text: string, at: number, end: number): boolean {
  for (let to = at; to < end; to++) {
    if (isAt(text, to, wordBits)) return true
    if (!isAt(text, to, bit.space | bit.opener | bit.closer)) return false
  }
  return false
}
