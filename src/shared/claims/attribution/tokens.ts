import type { Span } from '../../records/place'
import { bit, bitsAt, isAt, wordBits } from '../../article/characters'

/** One word, number or mark of a sentence. */
export type Token = Span & {
  /** In small letters, with straight apostrophes. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
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

const lowOf = (word: string): string => word.toLowerCase().replaceAll('’', "'")

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
      tokens.push({ start: at, end: to, low: text.slice(at, to), kind: 'mark', capital: false })
      at = to
    }
  }
  return tokens
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
  const parts = clitic.exec(word)
  const kind = isAt(text, at, bit.digit) ? 'number' : 'word'
  const cut = parts?.[1] === undefined ? to : at + parts[1].length
  tokens.push({ start: at, end: cut, low: lowOf(text.slice(at, cut)), kind, capital })
  if (cut < to)
    tokens.push({ start: cut, end: to, low: lowOf(text.slice(cut, to)), kind: 'word', capital: false })
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
