import type { Reading } from './reading'
import { takesClause } from './takesClause'

// Fewer words state nothing.
const fewestOfSpeech = 4

/**
 * How words that are quoted in small letters belong to the clause around them, at either edge of the quotation: "within"
 * where they are too few to state anything ("a new word, “shed-sick,” for"), "beside" where no mark parts them ("the rule
 * that “nobody may stay” was dropped"), "no" where somebody speaks.
 */
export function howWoven({ text, tokens, speech }: Reading, at: number): 'within' | 'beside' | 'no' {
  const quotation = speech[at] ?? speech[at - 1]
  if (!quotation || (speech[at] && takesClause(tokens[at - 1]))) return 'no'
  const words = text.slice(quotation.start, quotation.end)
  if (!/^.?\p{Ll}/u.test(words)) return 'no'
  if (words.split(' ', fewestOfSpeech).length < fewestOfSpeech) return 'within'
  const isBeside = speech[at]
    ? tokens[at - 1]?.kind !== 'mark'
    : tokens[at]?.kind !== 'mark' && /\p{L}.?$/u.test(words)
  return isBeside ? 'beside' : 'no'
}
