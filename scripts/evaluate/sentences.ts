import { blocksByBlankLines } from '../../src/shared/article/blocks'
import { detectLanguage } from '../../src/shared/article/language'
import { splitSentences } from '../../src/shared/article/sentences'

/** Answers `{ id, text }` with `{ id, sentences: [[start, end], ...] }`. */
export function* run(lines: readonly unknown[]): Iterable<unknown> {
  // The lines come from the person who evaluates, who knows their shape.
  for (const { id, text } of lines as readonly { readonly id: string; readonly text: string }[]) {
    const spans = splitSentences(text, blocksByBlankLines(text), detectLanguage(text))
    yield { id, sentences: spans.map(({ start, end }) => [start, end]) }
  }
}
