import { quotedParts, readChangeTokens } from './changeTokens'

/** How many words of `one` are not in `other`, each counted as often as it stands. */
function missing(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1)
  let count = 0
  for (const word of one) {
    const times = left.get(word) ?? 0
    if (times === 0) count++
    else left.set(word, times - 1)
  }
  return count
}

// An apostrophe inside a word is none.
const mark = /["“”„‟«»‹›‚‛]|(?<![\p{L}\p{N}])['‘’]|['‘’](?![\p{L}\p{N}])/u

/**
 * Whether a quotation changed by one word: exchanged, dropped or put in. Such a slip puts words into somebody's mouth and
 * is easily missed, so it is called out before all else. In: both wordings of a claim, and whether the claim stands inside
 * a quotation whose marks lie outside it.
 */
export function isQuotationSlip(beforeWords: string, afterWords: string, insideQuotation = false): boolean {
  // Most claims quote nobody, and need no closer look.
  if (!insideQuotation && !(mark.test(beforeWords) && mark.test(afterWords))) return false
  const quoted = (wording: string): readonly string[] => {
    const tokens = readChangeTokens(wording)
    return insideQuotation
      ? tokens.map(({ lower }) => lower)
      : quotedParts(tokens).flatMap((part) => part.split(' '))
  }
  const [before, after] = [quoted(beforeWords), quoted(afterWords)]
  if (before.length === 0 || after.length === 0) return false
  const [gone, come] = [missing(before, after), missing(after, before)]
  return gone <= 1 && come <= 1 && gone + come > 0
}
