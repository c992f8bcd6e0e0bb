import { normaliseWords } from './normaliseWords'
import { wordEnd } from './wordEnd'

/** A word of a claim as the naming of changes reads it. */
export type ChangeToken = {
  readonly word: string
  readonly lower: string
  /** No space parts it from the word before. */
  readonly glued: boolean
  /** It begins a sentence or a quotation, so that its capital says nothing. */
  readonly initial: boolean
  readonly isCapital: boolean
  readonly hasDigit: boolean
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word)
}

const begins = /^[.!?:…"'([]$/

/** Splits wording into words for the naming of changes. */
export function readChangeTokens(wording: string): readonly ChangeToken[] {
  const { text } = normaliseWords(wording)
  const tokens: ChangeToken[] = []
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      at++
      continue
    }
    const end = wordEnd(text, at)
    const word = text.slice(at, end)
    const previous = tokens.at(-1)
    const mark = previous !== undefined && begins.test(previous.word)
    tokens.push({
      word,
      lower: word.toLowerCase(),
      isCapital: isCapital(word),
      hasDigit: /\d/.test(word),
      glued: at > 0 && text[at - 1] !== ' ',
      initial:
        previous === undefined ||
        (mark && (previous.initial || !/^["'([]$/.test(previous.word) || tokens.length === 1)),
    })
    at = end
  }
  return tokens
}

/** The wordings between quotation marks, also of a quotation that begins before the words or ends behind them. */
export function quotedParts(tokens: readonly ChangeToken[]): readonly string[] {
  const parts: string[] = []
  let open = -1
  const close = (from: number, end: number): void => {
    parts.push(
      tokens
        .slice(from, end)
        .map((token) => token.lower)
        .join(' '),
    )
  }
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const opensWord = !token.glued && next?.glued === true
    const closesWord = token.glued && next?.glued !== true
    if (token.word === "'" && (open === -1 ? !opensWord : !closesWord)) continue
    if (token.word !== '"' && token.word !== "'") continue
    if (open >= 0 && tokens[open - 1]?.word !== token.word) continue
    if (open >= 0) close(open, at)
    else if (closesWord || next === undefined) close(0, at)
    else {
      open = at + 1
      continue
    }
    open = -1
  }
  if (open >= 0) close(open, tokens.length)
  return parts
}
