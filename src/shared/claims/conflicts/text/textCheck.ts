import type { Span } from '../../../records/place'
import type { Block } from '../../../records/block'
import type { Token } from '../../attribution/tokens'
import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'

/** Looks for one kind of slip in a sentence. It would rather miss one than raise a false alarm. */
export type TextCheck = (reading: Reading, block: Block) => readonly Conflict[]

/** A slip in the text: the words from one token to another (inclusive), and what a reader would expect instead. */
export function slip(
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly string[],
): readonly Conflict[] {
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  if (start === undefined || end === undefined) return []
  const place: Span = { start, end }
  return [{ kind: 'text', places: [place], values }]
}

/** The words of a token as they stand in the text. */
export const wordsOf = (text: string, token: Token | undefined): string =>
  token ? text.slice(token.start, token.end) : ''

/** Looks at each token in turn and gathers what it finds there. */
export function scan(
  tokens: readonly Token[],
  look: (token: Token, at: number) => readonly Conflict[] | null,
): readonly Conflict[] {
  let found: Conflict[] | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const here = token && look(token, at)
    if (here && here.length > 0) (found ??= []).push(...here)
  }
  // So many are the way of the text, not a slip.
  return found && found.length <= mostPerSentence ? found : nothingFound
}

const mostPerSentence = 6
const nothingFound: readonly Conflict[] = []
