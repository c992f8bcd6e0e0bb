import type { Span } from '../../records/place'
import type { Token } from '../attribution/tokens'
import type { Reading } from './reading'

/** Tokens of a sentence from `from` on, `to` exclusive; `left`: the strength of the gap before it. */
export type Stretch = { readonly from: number; readonly to: number; readonly left: number }

const dropped = /^(?:and|but|or|so|that|nor|yet)$/
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ["'", "'"],
  ['(', ')'],
  ['[', ']'],
])

/** Says whether a mark closes what is opened, and not closed, between two tokens. */
function closesInside(
  tokens: readonly Token[],
  first: number,
  last: number,
  mark: Token | undefined,
): boolean {
  if (mark?.kind !== 'mark') return false
  let open = 0
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    const isCloser = token.low === mark.low
    if (closers.get(token.low) === mark.low && !(isCloser && open > 0)) open++
    else if (isCloser) open--
  }
  return open > 0
}

/** Says whether a mark opens what is closed between two tokens. */
function opensInside(
  tokens: readonly Token[],
  first: number,
  last: number,
  mark: Token | undefined,
): boolean {
  const closer = mark?.kind === 'mark' ? closers.get(mark.low) : undefined
  if (closer === undefined) return false
  for (let at = first; at <= last; at++)
    if (tokens[at]?.kind === 'mark') {
      if (tokens[at]?.low === closer) return true
      if (tokens[at]?.low === mark?.low) return false
    }
  return false
}

/**
 * The words of a stretch without the marks and joining words at its edges, unless somebody speaks there; marks that come in
 * pairs stay where both stand in the stretch: "a 'state of war'". Null where nothing is left.
 */
export function spanOf({ tokens, speech }: Reading, { from, to }: Stretch): Span | null {
  let first = from
  let last = to - 1
  const isLoose = (at: number) =>
    tokens[at]?.kind === 'mark' && !/^[$€£¥%(\])”"»#]$/.test(tokens[at]?.low ?? '')
  while (first <= last && !speech[first] && (isLoose(first) || dropped.test(tokens[first]?.low ?? '')))
    first++
  while (last >= first && isLoose(last)) last--
  if (first > from && opensInside(tokens, first, last, tokens[first - 1])) first--
  if (last + 1 < to && closesInside(tokens, first, last, tokens[last + 1])) last++
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  return start !== undefined && end !== undefined && end > start ? { start, end } : null
}
