import { blocksByBlankLines } from '../../article/blocks'
import { splitSentences } from '../../article/sentences'
import type { Span } from '../../records/place'
import type { Attribution } from './attribution'
import { findAttributions } from './findAttributions'

/** The attributions of a text whose blocks are parted by blank lines. */
export function attributionsOf(text: string, language = 'en'): Attribution[] {
  const blocks = blocksByBlankLines(text)
  return findAttributions({ text, blocks, date: null, language }, splitSentences(text, blocks, language))
}

/** The attributions of a text, one line each: source | cue | content, a hyphen where there is none. */
export function linesOf(text: string, language = 'en'): string[] {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '-')
  return attributionsOf(text, language).map(({ source, cue, content }) =>
    [words(source), words(cue), words(content)].join(' | '),
  )
}
