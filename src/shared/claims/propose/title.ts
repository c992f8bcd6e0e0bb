import type { Block } from '../../records/block'
import { isContent, isDateWord, isFigure } from './gaps'
import type { Reading } from './reading'

const asks = new Set('what how why when where who which whether'.split(' '))
const longest = 6

/**
 * Says whether a sentence is a whole block that only names a theme, as a heading between paragraphs does: "A winter
 * without cars", "What happens now". It is short, has no stop, number or second name, and says nothing of anybody. The
 * article's own headline, which opens it, is a claim. English.
 */
export function onlyNamesTheme(
  { text, span, language, tokens, verbs, speech }: Reading,
  block: Block,
): boolean {
  const isBlock = block.start > 0 && span.start === block.start && span.end === block.end
  if (language !== 'en' || !isBlock || tokens.length > longest) return false
  // "$139.00", "ABSTRACT.": one word or number says nothing of anybody.
  if (tokens.filter(({ kind }) => kind !== 'mark').length < 2) return true
  if (/[.!?…:;"”'’)]$/.test(text.slice(span.start, span.end))) return false
  if (tokens.some((token, at) => isFigure(token) || isDateWord(token) || speech[at])) return false
  if (asks.has(tokens[0]?.low ?? '')) return true
  // "Election results": the last word of a heading is a noun.
  const isVerb = (role: string, at: number) => role !== 'none' && at < tokens.length - 1
  if (verbs.some((role, at) => isVerb(role, at) && tokens.slice(0, at).some(isContent))) return false
  const names = tokens.filter(({ capital }, at) => capital && at > 0).length
  return names < 2 || tokens.length < 3
}
