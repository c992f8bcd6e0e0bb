import type { Token } from '../../attribution/tokens'

// Offices that one person holds at a time in one house. Heads of state and cities are left out: families hold those in turn.
const offices = new Set(
  'director chairman chairwoman chairperson chair headteacher principal editor coach ceo spokesman spokeswoman spokesperson manager conductor sheriff treasurer rector dean curator ambassador'.split(
    ' ',
  ),
)
// "deputy director", "former mayor": not the one who holds it.
const notHolding =
  /\b(?:former|ex|deputy|vice|assistant|associate|interim|acting|then|late|past|co|previous|next|new|older|younger|another|second|a|an|one|of the)[- ]$/i

const reach = 3

/**
 * The single office that stands right beside a name: "the museum's director, Ann Hart", "Mayor Hart", "Ann Hart, the
 * mayor". The name's tokens go from `first` to `end` (exclusive).
 */
export function officeOf(text: string, tokens: readonly Token[], first: number, end: number): string | null {
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token && offices.has(token.low) && at < end - 1 && holds(text, token)) return token.low
  }
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    const token = tokens[at]
    if (token && offices.has(token.low)) return holds(text, token) ? token.low : null
    if (token?.low !== ',') break
  }
  const isBehind = tokens[end]?.low === ',' && tokens[end + 1]?.low === 'the'
  const token = isBehind ? tokens[end + 2] : undefined
  return token && offices.has(token.low) ? token.low : null
}

const holds = (text: string, { start }: Token): boolean =>
  !notHolding.test(text.slice(Math.max(0, start - 12), start))
