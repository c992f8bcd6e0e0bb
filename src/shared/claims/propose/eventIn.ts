import type { Span } from '../../records/place'
import { isAdverb, isAuxiliary } from '../attribution/english'
import { isContent } from './gaps'
import type { Reading } from './reading'

/**
 * The words of a clause that say what happened: its verb with all that helps it ("has since been rebuilt", "was to arrive"),
 * and behind a bare "is" what it says up to the first word that tells something ("was too tight"). Null without a verb.
 */
export function eventIn({ tokens, verbs }: Reading, span: Span): Span | null {
  const first = tokens.findIndex(
    (token, at) => verbs[at] === 'finite' && token.start >= span.start && token.end <= span.end,
  )
  const opener = tokens[first]
  if (!opener) return null
  let end = opener.end
  let isHelping = isAuxiliary(opener)
  for (let at = first + 1; isHelping && at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.end > span.end) break
    const role = verbs[at] ?? 'none'
    if (role === 'none' && (isAdverb(token) || token.low === 'to') && !isContent(token)) continue
    const isVerb = role !== 'none'
    // "is not related": what is said with "is" ends with its first word of content.
    if (!isVerb && !isContent(token)) continue
    end = token.end
    isHelping = isVerb && isAuxiliary(token)
  }
  return { start: opener.start, end }
}
