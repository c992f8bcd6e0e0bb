import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'
import type { TextCheck } from './textCheck'

// Left over from markup, or typed twice. A space before a comma is a slip in all languages that use one.
const strays: readonly RegExp[] = [
  /&(?:nbsp|amp|quot|lt|gt|#\d{1,5});/g,
  /<\/?(?:b|i|p|br|em|strong|span|a|div)(?:\s[^<>]{0,80})?\/?>/gi,
  /\(\([a-z]{2,3}\)\)/g,
  /\[\[|\]\]|\{\{|\}\}/g,
  // Between names or dates a bar parts the columns of a line; before a small letter it stands in a sentence.
  /(?<=[\p{L}\p{N}]) \| (?=\p{Ll})/gu,
  /(?<=\p{L}) ,(?= \p{L})/gu,
  /,,|,\.(?!\.)|;,|,;/g,
]
const hyphened =
  /\p{Lu}\p{L}{1,30} - (?:owned|based|born|led|backed|run|made|funded|controlled|sponsored|trained|speaking|style)\b/gu
// What all of them need; most sentences have none of it.
const any = /[&<|{}]|\(\(|\[\[|\]\]| [,-] |,[,.;]|;,/
// A sentence that is mostly marks is a table or code.
const mostPerSentence = 3
const mostTokens = 200

function placesIn({ text, span }: Reading, pattern: RegExp, kind: 'strict' | 'loose'): readonly Conflict[] {
  const words = text.slice(span.start, span.end)
  const found = [...words.matchAll(pattern)]
  if (kind === 'strict' && found.length > mostPerSentence) return []
  return found.map((match) => {
    const before = match[0].length - match[0].trimStart().length
    const start = span.start + match.index + before
    return {
      kind: 'text',
      places: [{ start, end: start + match[0].trim().length }],
      values: [match[0].trim()],
    }
  })
}

/** Marks that are left over or misplaced: "&nbsp;", "((it))", " | ", " ,", and blanks around a hyphen. */
export const strayMarks: TextCheck = (reading) => {
  const { text, span, tokens } = reading
  if (tokens.length > mostTokens || !any.test(text.slice(span.start, span.end))) return []
  return [
    ...strays.flatMap((pattern) => placesIn(reading, pattern, 'strict')),
    ...placesIn(reading, hyphened, 'strict'),
  ]
}
